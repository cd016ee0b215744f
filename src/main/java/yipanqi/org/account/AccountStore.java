package yipanqi.org.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Row;

/// Accounts; a login name is unique in the installation, so it alone finds its zone.
@Repository
class AccountStore {
    private final JdbcClient sql;

    AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Account> find(String login) {
        return sql.sql("""
                select id, login, zone_id as zone, person_id as person, password, one_time_until
                from org.account where login = :login""").param("login", login).query(Account.class).optional();
    }

    Optional<Account> find(UUID zone, UUID person) {
        return sql.sql("""
                select id, login, zone_id as zone, person_id as person, password, one_time_until
                from org.account where zone_id = :zone and person_id = :person""")
                .param("zone", zone)
                .param("person", person)
                .query(Account.class)
                .optional();
    }

    Account get(UUID account) {
        return sql.sql("""
                select id, login, zone_id as zone, person_id as person, password, one_time_until
                from org.account where id = :id""").param("id", account).query(Account.class).single();
    }

    /// False when the login name is taken.
    boolean insert(Account account) {
        return sql.sql("""
                insert into org.account (id, login, zone_id, person_id, password, one_time_until)
                values (:id, :login, :zone, :person, :password, :oneTimeUntil)
                on conflict (login) do nothing""").paramSource(Row.of(account)).update() == 1;
    }

    void setPassword(UUID account, String password, @Nullable Instant oneTimeUntil) {
        sql.sql("update org.account set password = :password, one_time_until = :until where id = :id")
                .param("id", account)
                .param("password", password)
                .param("until", Row.plain(oneTimeUntil))
                .update();
    }

    /// One password for everybody of a demonstration; who is signed in stays so.
    void setAllPasswords(UUID zone, String password) {
        sql.sql("update org.account set password = :password, one_time_until = null where zone_id = :zone")
                .param("zone", zone)
                .param("password", password)
                .update();
    }

    record Named(String login, UUID person, String name) {}

    /// A zone's accounts in the order they were opened.
    List<Named> named(UUID zone) {
        return sql.sql("""
                select a.login, a.person_id as person, p.name
                from org.account a join org.person p on p.zone_id = a.zone_id and p.id = a.person_id
                where a.zone_id = :zone
                order by a.id""").param("zone", zone).query(Named.class).list();
    }

    /// Holds back other sign-ins to the same account until the transaction ends.
    void lock(UUID account) {
        sql.sql("select id from org.account where id = :id for update")
                .param("id", account)
                .query(UUID.class)
                .single();
    }

    /// Whether any zone that is not a demonstration has an account.
    boolean anyAtWork() {
        return sql.sql("""
                select exists (select from org.account a join org.zone z on z.id = a.zone_id where not z.demo)""").query(Boolean.class).single();
    }
}
