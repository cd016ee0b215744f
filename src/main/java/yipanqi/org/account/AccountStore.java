package yipanqi.org.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    /// Those of the login names that somebody has already, in whatever zone.
    List<String> taken(Collection<String> logins) {
        return sql.sql("select login from org.account where login = any(cast(:logins as text[]))")
                .param("logins", logins.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /// Answers the login names of those that were opened: the others' were taken.
    List<String> insert(List<Account> accounts) {
        return sql.sql("""
                insert into org.account (id, login, zone_id, person_id, password, one_time_until)
                select id, login, zone, person, password, one_time_until
                from unnest(cast(:ids as uuid[]), cast(:logins as text[]), cast(:zones as uuid[]),
                            cast(:persons as uuid[]), cast(:passwords as text[]), cast(:untils as timestamptz[]))
                     as n (id, login, zone, person, password, one_time_until)
                order by login
                on conflict (login) do nothing
                returning login""")
                .param("ids", accounts.stream().map(Account::id).toArray(UUID[]::new))
                .param("logins", accounts.stream().map(Account::login).toArray(String[]::new))
                .param("zones", accounts.stream().map(Account::zone).toArray(UUID[]::new))
                .param("persons", accounts.stream().map(Account::person).toArray(UUID[]::new))
                .param("passwords", accounts.stream().map(Account::password).toArray(String[]::new))
                .param(
                        "untils",
                        accounts.stream()
                                .map(it -> Objects.toString(it.oneTimeUntil(), null))
                                .toArray(String[]::new))
                .query(String.class)
                .list();
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
