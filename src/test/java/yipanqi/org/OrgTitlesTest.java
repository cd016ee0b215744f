package yipanqi.org;

import static org.assertj.core.api.Assertions.assertThat;
import static yipanqi.org.ZoneFixture.ROOT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import yipanqi.OfficeTest;

/// What a journal line calls the zone, its units, posts and people.
@OfficeTest
class OrgTitlesTest {
    @Autowired
    ListableBeanFactory beans;

    @Autowired
    OrgTitles titles;

    @Autowired
    People people;

    @Test
    void nameTheZoneItsUnitsPostsAndPeople() {
        var zone = ZoneFixture.officeAndStreet(beans);
        var admin = zone.administrator();
        var street = zone.id("松涛街道");
        var post = zone.id("松涛街道/联络员");
        var nobodyYet = people.add(admin, "新来的同志", "13900000000").id();
        var ids = List.of(admin.zone(), street, post, nobodyYet, UUID.randomUUID());

        assertThat(titles.titles(admin, ids))
                .isEqualTo(Map.of(
                        admin.zone(),
                        zone.chart().nameOf(zone.id(ROOT)),
                        street,
                        "松涛街道",
                        post,
                        "松涛街道 联络员",
                        nobodyYet,
                        "新来的同志"));
    }

    @Test
    void nameNothingOfAnotherZone() {
        var zone = ZoneFixture.officeAndStreet(beans);
        var other = ZoneFixture.officeAndStreet(beans);
        var ids =
                List.of(other.administrator().zone(), other.id("松涛街道"), other.id("松涛街道/联络员"), other.person("松涛街道/联络员"));

        assertThat(titles.titles(zone.administrator(), ids)).isEmpty();
    }
}
