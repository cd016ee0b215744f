package yipanqi.org.account;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.journal.Journal;
import yipanqi.org.OrgFact;
import yipanqi.org.OrgProblem;
import yipanqi.org.People;
import yipanqi.platform.Caller;
import yipanqi.platform.Ids;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.ZoneClock;

/// The door to accounts: opened and reset by an administrator with a one-time password, which its owner
/// changes first of all.
@Service
public class Accounts {
    static final Duration ONE_TIME = Duration.ofDays(7);
    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,39}");

    private final AccountStore store;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Sessions sessions;
    private final People people;
    private final Journal journal;
    private final ZoneClock clock;

    Accounts(
            AccountStore store,
            Passwords passwords,
            Throttle throttle,
            Sessions sessions,
            People people,
            Journal journal,
            ZoneClock clock) {
        this.store = store;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /// A login name as it is kept: no blanks, one width, small letters.
    static String plain(String login) {
        return Normalizer.normalize(login, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    /// The login name, or a refusal that says what one looks like.
    public static String valid(String login) {
        var plain = plain(login);
        if (!LOGIN.matcher(plain).matches())
            throw PlatformProblem.BAD_INPUT.because("账号由 2 到 40 个汉字、字母或数字组成，中间可用 . _ @ -");
        return plain;
    }

    /// Opens an account for a person of the administrator's reach; answers the one-time password.
    @Transactional
    public String open(Caller caller, UUID person, String login) {
        var known = people.manageable(caller, person);
        var oneTime = passwords.fresh();
        insert(caller.zone(), person, valid(login), oneTime);
        var fact = new OrgFact.AccountOpened();
        journal.append(caller, person, known.version(), fact.what(), fact);
        return oneTime.password();
    }

    /// Opens the account of a zone's first administrator.
    @Transactional
    public String openFirst(UUID zone, UUID person, String login) {
        var oneTime = passwords.fresh();
        insert(zone, person, valid(login), oneTime);
        var fact = new OrgFact.AccountOpened();
        journal.appendBySystem(zone, person, people.get(zone, person).version(), fact.what(), fact);
        return oneTime.password();
    }

    private void insert(UUID zone, UUID person, String login, OneTime oneTime) {
        store.find(zone, person).ifPresent(account -> {
            throw OrgProblem.HAS_ACCOUNT.because(account.login());
        });
        insert(zone, List.of(new Opening(person, login, oneTime)));
    }

    /// An account to be opened.
    ///
    /// @param login as [#valid(String)] gives it
    record Opening(UUID person, String login, OneTime oneTime) {}

    /// Opens accounts whose people and names were looked at beforehand; whoever took a name since comes first.
    void insert(UUID zone, List<Opening> openings) {
        var until = clock.instant().plus(ONE_TIME);
        var opened = Set.copyOf(store.insert(openings.stream()
                .map(it -> new Account(
                        Ids.next(), it.login(), zone, it.person(), it.oneTime().hash(), until))
                .toList()));
        for (var it : openings) if (!opened.contains(it.login())) throw OrgProblem.LOGIN_TAKEN.because(it.login());
    }

    /// Those of the login names, as they are kept, that somebody has already, in whatever zone.
    Set<String> taken(Set<String> logins) {
        return Set.copyOf(store.taken(logins));
    }

    /// Gives a new one-time password and ends all sessions.
    @Transactional
    public String reset(Caller caller, UUID person) {
        var known = people.manageable(caller, person);
        var account = store.find(caller.zone(), person).orElseThrow(OrgProblem.NO_ACCOUNT::because);
        var fact = new OrgFact.PasswordReset();
        journal.append(caller, person, known.version(), fact.what(), fact);
        return renew(account);
    }

    private String renew(Account account) {
        var oneTime = passwords.fresh();
        store.setPassword(account.id(), oneTime.hash(), clock.instant().plus(ONE_TIME));
        throttle.forget(account.login());
        sessions.endAll(account.id());
        return oneTime.password();
    }

    /// Changes one's own password; every other session ends and this one goes on under a new token.
    ///
    /// @param source where the request comes from: guessing the old password is slowed down like signing in
    public Token change(SignedIn signedIn, String old, String fresh, String source) {
        if (SignIns.tooLong(old)) throw OrgProblem.WRONG_OLD_PASSWORD.because();
        var account = store.get(signedIn.account());
        var attempt = throttle.take(account.login(), source);
        if (!passwords.matches(old, account.password())) throw OrgProblem.WRONG_OLD_PASSWORD.because();
        throttle.succeeded(attempt);
        if (old.equals(fresh)) throw OrgProblem.WEAK_PASSWORD.because("新密码不能与原密码相同。");
        PasswordPolicy.objection(fresh, account.login()).ifPresent(why -> {
            throw OrgProblem.WEAK_PASSWORD.because(why);
        });
        return sessions.startAnew(signedIn, passwords.hash(fresh));
    }
}
