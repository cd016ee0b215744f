package yipanqi.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import yipanqi.loop.LegalMoves.Cell;

/// Who tries what next with a loop.
///
/// @param taken how often each cell of the table was taken already
record Attempts(Random random, Bodies bodies, LegalMoves table, Map<Cell, Integer> taken) {
    /// @param stale sent with a version the loop is not at
    record Attempt(Actor actor, String move, Map<String, Object> body, boolean fit, boolean stale) {}

    /// Mostly what the table allows, rather what was seldom tried; else anything by anybody.
    Attempt next(Walk walk) {
        var ways = ways(walk);
        if (ways.isEmpty() || random.nextInt(10) < 3)
            return attempt(walk, bodies.any(Actor.ALL), bodies.any(LegalMovesTest.MOVES), 2);
        var way = bodies.any(ways);
        for (int i = 0; i < 3; i++) {
            var other = bodies.any(ways);
            if (tried(other.cell) < tried(way.cell)) way = other;
        }
        return attempt(walk, way.actor, way.cell.move(), 10);
    }

    /// What ends a loop, or sends it back to its beginning, comes late.
    private int tried(Cell cell) {
        int delay = Set.of("cancel", "amend").contains(cell.move()) ? 5 : 0;
        return taken.getOrDefault(cell, 0) + delay;
    }

    private Attempt attempt(Walk walk, Actor actor, String move, int seldom) {
        boolean fit = random.nextInt(seldom) > 0;
        return new Attempt(
                actor,
                move,
                fit ? bodies.fit(move, walk, actor) : bodies.unfit(move, walk, actor),
                fit,
                random.nextInt(4 * seldom) == 0);
    }

    private List<Way> ways(Walk walk) {
        var ways = new ArrayList<Way>();
        for (var cell : table.in(walk.situation()))
            for (var actor : Actor.ALL) if (walk.roles(actor).contains(cell.role())) ways.add(new Way(actor, cell));
        return ways;
    }

    private record Way(Actor actor, Cell cell) {}
}
