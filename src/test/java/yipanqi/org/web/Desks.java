package yipanqi.org.web;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import yipanqi.org.SampleZone;

/// The people of a sample zone at their desks: each signs in by the front door, once, at a browser of his
/// own.
public final class Desks {
    public static final String PASSWORD = "青山一道同云雨明月何曾是两乡";
    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode(PASSWORD);

    private final int port;
    private final SampleZone zone;
    private final Map<String, Browser> signedIn = new ConcurrentHashMap<>();

    private Desks(int port, SampleZone zone) {
        this.port = port;
        this.zone = zone;
    }

    /// Opens an account for everybody in the zone's rows.
    public static Desks open(int port, SampleZone zone, JdbcClient db) {
        for (var person : db.sql("select id from org.person where zone_id = ?")
                .param(zone.zone())
                .query(UUID.class)
                .list())
            db.sql("insert into org.account (id, login, zone_id, person_id, password) values (?, ?, ?, ?, ?)")
                    .params(person, login(person), zone.zone(), person, HASH)
                    .update();
        db.sql("delete from org.throttle").update();
        return new Desks(port, zone);
    }

    /// The same people at an office that knows them already.
    public static Desks at(int port, SampleZone zone) {
        return new Desks(port, zone);
    }

    public static String login(UUID person) {
        return "p" + person.toString().replace("-", "");
    }

    /// The browser of the person who is named after this post.
    public Browser of(String post) {
        return signedIn.computeIfAbsent(post, _ -> signIn(new Browser(port), post));
    }

    /// Starts a new session at the same browser; the former goes on where the answer is lost.
    public Browser.Answer signInAgain(String post) {
        return of(post).signIn(login(zone.person(post)), PASSWORD);
    }

    private Browser signIn(Browser browser, String post) {
        var answer = browser.signIn(login(zone.person(post)), PASSWORD);
        if (answer.status() != 200) throw new IllegalStateException(post + ": " + answer.text());
        return browser;
    }
}
