package yipanqi.org.account;

import org.springframework.stereotype.Component;

/// `./yipanqi account reset NAME`: a new one-time password for whoever has the machine itself.
@Component
public class AccountReset {
    private final Accounts accounts;

    AccountReset(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The one-time password; refuses a name nobody has.
    public String reset(String login) {
        return accounts.resetBySystem(login);
    }
}
