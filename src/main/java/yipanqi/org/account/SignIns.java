package yipanqi.org.account;

import org.springframework.stereotype.Service;
import yipanqi.org.OrgProblem;
import yipanqi.platform.ZoneClock;

/// The one door in. A name nobody has, a wrong password and one that has run out get the same answer for the
/// same work.
@Service
public class SignIns {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Sessions sessions;
    private final ZoneClock clock;

    SignIns(AccountStore accounts, Passwords passwords, Throttle throttle, Sessions sessions, ZoneClock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Starts a session, or refuses; attempts are counted by `source` before anything is compared. What is
    /// longer than anybody's is wrong without any work.
    public Token signIn(String login, String password, String source) {
        if (tooLong(login) || tooLong(password)) throw OrgProblem.WRONG_SIGN_IN.because();
        var name = Accounts.plain(login);
        var attempt = throttle.take(name, source);
        var account = accounts.find(name);
        var right = passwords.matches(password, account.map(Account::password).orElse(null));
        var proven = account.filter(known -> right && !known.ended(clock.instant()));
        if (proven.isEmpty()) {
            throttle.forgetOld();
            throw OrgProblem.WRONG_SIGN_IN.because();
        }
        throttle.succeeded(attempt);
        return sessions.start(proven.get().id());
    }

    static boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > PasswordPolicy.LONGEST;
    }
}
