package yipanqi.loop;

import static yipanqi.org.SampleZone.*;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.org.SampleZone;

/// Somebody who tries moves, acting as one post.
///
/// @param desk whose browser it is
/// @param scope the unit whose subtree the post sees; empty when it sees no business
/// @param calling `clerk`, `issuer`, `duty`, or empty
/// @param posts every post the person holds, `homes` the lead units those belong to
record Actor(String desk, String post, String scope, String calling, Set<String> posts, Set<String> homes) {
    static final String EMERGENCY_CLERK = "应急督查岗";
    static final String TWO_POSTS = "双岗";

    static final List<Actor> ALL = List.of(
            of(CLERK_POST, ROOT, "clerk"),
            of(ISSUER_POST, ROOT, "issuer"),
            of(VERIFIER_POST, ROOT, ""),
            of(LEADER, ROOT, ""),
            of(EMERGENCY_DUTY, EMERGENCY, "duty"),
            of(EMERGENCY_CLERK, EMERGENCY, "clerk"),
            of(WEST_DUTY, WEST, "duty"),
            new Actor(WEST_INNER, WEST_INNER, WEST_OFFICE, "", Set.of(WEST_INNER), Set.of(WEST)),
            of(WEST_VERIFIER, WEST, ""),
            of(EAST_DUTY, EAST, "duty"),
            of(VISITOR, EAST, ""),
            of(ADMIN, "", ""),
            new Actor(TWO_POSTS, VERIFIER_POST, ROOT, "", Set.of(VERIFIER_POST, WEST_INNER), Set.of(WEST)));

    private static Actor of(String post, String scope, String calling) {
        return new Actor(post, post, scope, calling, Set.of(post), Set.of(scope));
    }

    /// Adds to the sample zone a clerk of one unit only, and somebody who verifies and works in a lead unit
    /// too.
    static void insertInto(SampleZone zone, JdbcClient db) {
        db.sql("""
                insert into org.post (zone_id, id, unit_id, name, rights, scope_unit_id, rank)
                values (?, ?, ?, ?, '{CLERK}', ?, 90)
                """)
                .params(zone.zone(), zone.id(EMERGENCY_CLERK), zone.id(EMERGENCY), EMERGENCY_CLERK, zone.id(EMERGENCY))
                .update();
        holds(zone, db, EMERGENCY_CLERK, EMERGENCY_CLERK);
        holds(zone, db, TWO_POSTS, VERIFIER_POST, WEST_INNER);
    }

    private static void holds(SampleZone zone, JdbcClient db, String name, String... posts) {
        db.sql("insert into org.person (zone_id, id, name, phone) values (?, ?, ?, '')")
                .params(zone.zone(), zone.person(name), name + "的人")
                .update();
        for (var post : posts)
            db.sql("insert into org.holding (zone_id, post_id, person_id, since) values (?, ?, ?, '2020-01-01')")
                    .params(zone.zone(), zone.id(post), zone.person(name))
                    .update();
    }
}
