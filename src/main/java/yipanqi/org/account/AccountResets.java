package yipanqi.org.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.org.OrgFact;
import yipanqi.platform.Ids;
import yipanqi.platform.Row;

/// Resets an account without the office: the server may run or not; its sealer takes the fact when it does.
@Repository
class AccountResets {
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    AccountResets(DataSource database) {
        this.sql = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /// The one-time password; empty when nobody has that name.
    Optional<String> reset(String login) {
        return new AccountStore(sql).find(login).map(account -> {
            var oneTime = new Passwords().fresh();
            transaction.executeWithoutResult(_ -> reset(account, oneTime));
            return oneTime.password();
        });
    }

    private void reset(Account account, OneTime oneTime) {
        var now = Clock.systemUTC().instant();
        new AccountStore(sql).setPassword(account.id(), oneTime.hash(), now.plus(Accounts.ONE_TIME));
        new SessionStore(sql).endAll(account.id());
        new ThrottleStore(sql).deleteLogin(Throttle.loginHash(account.login()));
        append(account, now);
    }

    private void append(Account account, Instant now) {
        var entry = new NewEntry(account.zone(), Ids.next(), account.person(), new OrgFact.PasswordReset().what(), now);
        sql.sql("""
                insert into journal.entry (zone_id, id, subject, subject_version, what, at, body)
                select :zone, :id, p.id, p.version, :what, :at, '{}'
                from org.person p where p.zone_id = :zone and p.id = :person""").paramSource(Row.of(entry)).update();
    }

    private record NewEntry(UUID zone, UUID id, UUID person, String what, Instant at) {}
}
