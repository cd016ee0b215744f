package yipanqi.org.account;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.org.OrgFact;
import yipanqi.platform.Command;
import yipanqi.platform.CommandCall;
import yipanqi.platform.Ids;
import yipanqi.platform.Row;

/// `./yipanqi account reset NAME`: a new one-time password for whoever has the machine itself, when nobody is left who
/// could give one in the office.
public final class AccountResetCommand implements Command {
    @Override
    public String name() {
        return "account reset";
    }

    @Override
    public String help() {
        return "account reset 账号  重置密码，显示一次性密码";
    }

    @Override
    public int run(CommandCall call) {
        if (call.arguments().size() != 1) {
            call.err().println("用法：./yipanqi account reset 账号");
            return 2;
        }
        var login = Accounts.plain(call.arguments().getFirst());
        var source = call.database().get();
        var sql = JdbcClient.create(source);
        var account = new AccountStore(sql).find(login);
        if (account.isEmpty()) {
            call.err().println("没有账号“" + login + "”。");
            return 1;
        }
        var oneTime = Passwords.oneTime();
        new TransactionTemplate(new JdbcTransactionManager(source))
                .executeWithoutResult(_ -> reset(sql, account.get(), oneTime));
        call.out().println("账号 " + login + " 的一次性密码：" + oneTime + "（7 天内登录并修改）");
        return 0;
    }

    private static void reset(JdbcClient sql, Account account, String oneTime) {
        var now = Clock.systemUTC().instant();
        new AccountStore(sql).setPassword(account.id(), new Passwords().hash(oneTime), now.plus(Accounts.ONE_TIME));
        new SessionStore(sql).endAll(account.id());
        new ThrottleStore(sql).deleteLogin(Throttle.loginHash(account.login()));
        append(sql, account, now);
    }

    /// The server may not be running: its sealer takes the entry when it is.
    private static void append(JdbcClient sql, Account account, Instant now) {
        record NewEntry(UUID zone, UUID id, UUID person, String what, Instant at) {}
        sql.sql("""
                insert into journal.entry (zone_id, id, subject, subject_version, what, at, body)
                select :zone, :id, p.id, p.version, :what, :at, '{}'
                from org.person p where p.zone_id = :zone and p.id = :person""")
                .paramSource(Row.of(new NewEntry(
                        account.zone(), Ids.next(), account.person(), new OrgFact.PasswordReset().what(), now)))
                .update();
    }
}
