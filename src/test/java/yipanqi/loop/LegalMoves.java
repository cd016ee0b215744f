package yipanqi.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The hand-written table `legal-moves.txt`.
final class LegalMoves {
    /// One cell of it.
    record Cell(String situation, String role, String move) {}

    private final Map<String, List<Cell>> situations = new LinkedHashMap<>();

    private LegalMoves(List<String> lines) {
        var situation = "";
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (!line.startsWith(" ")) {
                situation = line.strip();
                situations.put(situation, new ArrayList<>());
                continue;
            }
            var words = List.of(line.strip().split(" +"));
            for (var move : words.subList(1, words.size()))
                Objects.requireNonNull(situations.get(situation)).add(new Cell(situation, words.getFirst(), move));
        }
    }

    static LegalMoves read() {
        try (var in = LegalMoves.class.getResourceAsStream("legal-moves.txt")) {
            return new LegalMoves(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Cell> cells() {
        return situations.values().stream().flatMap(List::stream).toList();
    }

    /// A situation the table does not name is a gap in the table.
    List<Cell> in(String situation) {
        var cells = situations.get(situation);
        if (cells == null) throw new AssertionError("legal-moves.txt does not say what may be done when: " + situation);
        return cells;
    }

    Set<String> moves(String situation, Set<String> roles) {
        var moves = new TreeSet<String>();
        for (var cell : in(situation)) if (roles.contains(cell.role)) moves.add(cell.move);
        return moves;
    }
}
