package yipanqi.org.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Row;

/// Sessions by the hash of their token; the token itself is nowhere but in the browser.
@Repository
class SessionStore {
    private final JdbcClient sql;

    SessionStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Session> find(byte[] tokenHash) {
        return sql.sql("""
                select s.token_hash, s.account_id as account, a.login, s.zone_id as zone, a.person_id as person,
                       s.post_id as post, s.seen_at, s.ends_at, a.one_time_until
                from org.session s join org.account a on a.id = s.account_id
                where s.token_hash = :hash""").param("hash", tokenHash).query(Session.class).optional();
    }

    void insert(Session session, Instant now) {
        sql.sql("""
                insert into org.session (token_hash, account_id, zone_id, post_id, started_at, seen_at, ends_at)
                values (:hash, :account, :zone, :post, :now, :now, :endsAt)""")
                .param("hash", session.tokenHash())
                .param("account", session.account())
                .param("zone", session.zone())
                .param("post", session.post())
                .param("now", Row.plain(now))
                .param("endsAt", Row.plain(session.endsAt()))
                .update();
    }

    void seen(byte[] tokenHash, Instant now) {
        sql.sql("update org.session set seen_at = :now where token_hash = :hash")
                .param("hash", tokenHash)
                .param("now", Row.plain(now))
                .update();
    }

    void actAs(byte[] tokenHash, UUID post) {
        sql.sql("update org.session set post_id = :post where token_hash = :hash")
                .param("hash", tokenHash)
                .param("post", post)
                .update();
    }

    void end(byte[] tokenHash) {
        sql.sql("delete from org.session where token_hash = :hash")
                .param("hash", tokenHash)
                .update();
    }

    void endAll(UUID account) {
        sql.sql("delete from org.session where account_id = :account")
                .param("account", account)
                .update();
    }

    /// Ends the oldest sessions of an account until `left` remain, and those that have run out.
    void endOldest(UUID account, int left, Instant now) {
        sql.sql("""
                delete from org.session
                where account_id = :account
                  and (ends_at <= :now or seen_at <= :idleSince or token_hash not in (
                    select token_hash from org.session
                    where account_id = :account and ends_at > :now and seen_at > :idleSince
                    order by started_at desc, token_hash limit :left))""")
                .param("account", account)
                .param("left", left)
                .param("now", Row.plain(now))
                .param("idleSince", Row.plain(now.minus(Session.IDLE)))
                .update();
    }
}
