package yipanqi.org;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.Row;

/// People, with what signing in says about them.
@Repository
class PersonStore {
    private static final String FOUND = """
            select p.id, p.name, p.phone, p.version, a.login,
                   (select max(t.free_at) from org.throttle t
                    where t.login_hash = sha256(convert_to(a.login, 'UTF8'))
                      and cardinality(t.failures) >= 5 and t.free_at > :now) as locked_until
            from org.person p left join org.account a on a.zone_id = p.zone_id and a.person_id = p.id
            """;

    private final JdbcClient sql;

    PersonStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Person> find(UUID zone, UUID id) {
        return sql.sql("select id, name, phone, version from org.person where zone_id = :zone and id = :id")
                .param("zone", zone)
                .param("id", id)
                .query(Person.class)
                .optional();
    }

    List<Person> all(UUID zone, List<UUID> ids) {
        return sql.sql("select id, name, phone, version from org.person where zone_id = :zone and id = any(:ids)")
                .param("zone", zone)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Person.class)
                .list();
    }

    /// @param keeper the unit whose administrators manage him while he holds no post
    /// @param login empty for one who has no account
    record Kept(Person person, @Nullable UUID keeper, String login) {}

    List<Kept> all(UUID zone) {
        return sql.sql("""
                select p.id, p.name, p.phone, p.version, p.keeper_unit_id, coalesce(a.login, '') as login
                from org.person p left join org.account a on a.zone_id = p.zone_id and a.person_id = p.id
                where p.zone_id = :zone
                order by p.name collate zh, p.id""")
                .param("zone", zone)
                .query((row, _) -> new Kept(
                        new Person(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("phone"),
                                row.getInt("version")),
                        row.getObject("keeper_unit_id", UUID.class),
                        row.getString("login")))
                .list();
    }

    Optional<UUID> keeper(UUID zone, UUID person) {
        return sql.sql("""
                select keeper_unit_id from org.person
                where zone_id = :zone and id = :person and keeper_unit_id is not null""")
                .param("zone", zone)
                .param("person", person)
                .query(UUID.class)
                .optional();
    }

    /// @param keeper the unit whose administrators manage him while he holds no post
    void insert(UUID zone, List<Person> people, UUID keeper) {
        sql.sql("""
                insert into org.person (zone_id, id, name, phone, keeper_unit_id)
                select :zone, id, name, phone, :keeper
                from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:phones as text[]))
                     as n (id, name, phone)""")
                .param("zone", zone)
                .param("keeper", keeper)
                .param("ids", people.stream().map(Person::id).toArray(UUID[]::new))
                .param("names", people.stream().map(Person::name).toArray(String[]::new))
                .param("phones", people.stream().map(Person::phone).toArray(String[]::new))
                .update();
    }

    /// False when the version has moved.
    boolean update(UUID zone, Person person) {
        return sql.sql("""
                update org.person set name = :name, phone = :phone, version = version + 1
                where zone_id = :zone and id = :id and version = :version""")
                        .param("zone", zone)
                        .param("id", person.id())
                        .param("name", person.name())
                        .param("phone", person.phone())
                        .param("version", person.version())
                        .update()
                == 1;
    }

    record Found(
            UUID id,
            String name,
            String phone,
            int version,
            @Nullable String login,
            @Nullable Instant lockedUntil) {}

    /// @param after the last row of the page before; its name is empty for the first page
    record Wanted(UUID zone, String text, String afterName, UUID afterId, Instant now, int limit) {}

    Optional<Found> summary(UUID zone, UUID id, Instant now) {
        return sql.sql(FOUND + "where p.zone_id = :zone and p.id = :id")
                .param("zone", zone)
                .param("id", id)
                .param("now", Row.plain(now))
                .query(Found.class)
                .optional();
    }

    List<Found> search(Wanted wanted) {
        return sql.sql(FOUND + """
                where p.zone_id = :zone
                  and (:text = '' or strpos(p.name, :text) > 0 or strpos(p.phone, :text) > 0
                       or strpos(a.login, :text) > 0)
                  and (:afterName = '' or (p.name collate zh, p.id) > (cast(:afterName as text) collate zh, :afterId))
                order by p.name collate zh, p.id
                limit :limit""")
                .paramSource(Row.of(wanted))
                .query(Found.class)
                .list();
    }
}
