package yipanqi.demo;

import java.time.LocalDate;
import java.util.UUID;
import yipanqi.loop.Field;
import yipanqi.org.OrgChart;
import yipanqi.org.Post;
import yipanqi.platform.Caller;

/// The people of the story, called by their posts.
final class DemoCast {
    private final OrgChart chart;
    private final LocalDate today;

    DemoCast(OrgChart chart, LocalDate today) {
        this.chart = chart;
        this.today = today;
    }

    Caller clerk() {
        return called("督查岗");
    }

    Caller verifier() {
        return called("核验岗");
    }

    /// The unit's duty post.
    Caller duty(UUID unit) {
        return acting(chart.dutyPost(unit).orElseThrow());
    }

    /// A post of the unit that work is handed to.
    UUID inner(UUID unit) {
        return chart.postsOf(unit).getLast().id();
    }

    Caller holding(UUID post) {
        return acting(chart.post(post));
    }

    UUID sponsor(Field field) {
        return named(
                        switch (field) {
                            case FIRE_SAFETY, WORK_SAFETY, ENVIRONMENT, CRIME_TIPS -> "城建分管副主任";
                            case KEY_PROJECT, INVESTMENT, BUSINESS_ENVIRONMENT, INNOVATION, FINANCE -> "工业分管副主任";
                            case POVERTY_ALLEVIATION, CADRE_POSTING, PARTY_BUILDING, PUBLIC_SERVICE, OTHER -> "民生分管副主任";
                        })
                .id();
    }

    /// Another unit than this one, for a return.
    UUID other(UUID unit) {
        return chart.units().stream()
                .filter(each -> each.dutyPostId() != null && !each.id().equals(unit))
                .reduce((_, last) -> last)
                .orElseThrow()
                .id();
    }

    private Caller called(String post) {
        return acting(named(post));
    }

    private Post named(String name) {
        return chart.posts().stream()
                .filter(post -> post.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Caller acting(Post post) {
        var holder = chart.holders(post.id(), today).getFirst();
        return chart.caller(holder.personId(), post.id(), today).orElseThrow();
    }
}
