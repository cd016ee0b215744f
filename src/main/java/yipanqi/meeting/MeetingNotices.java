package yipanqi.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import yipanqi.journal.FactTexts;
import yipanqi.journal.Follower;
import yipanqi.journal.SealedEntry;
import yipanqi.notice.NewNotice;
import yipanqi.notice.Notices;
import yipanqi.org.OrgCharts;
import yipanqi.org.Post;
import yipanqi.platform.Right;

/// Tells the issuers that they are asked, and the clerk's post what they answered; each fact once.
@Component
class MeetingNotices implements Follower {
    private final ReportStore reports;
    private final OrgCharts charts;
    private final Notices notices;
    private final FactTexts texts;

    MeetingNotices(ReportStore reports, OrgCharts charts, Notices notices, FactTexts texts) {
        this.reports = reports;
        this.charts = charts;
        this.notices = notices;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "meeting-notices";
    }

    @Override
    public String prefix() {
        return "meeting.";
    }

    @Override
    public void on(UUID zone, List<SealedEntry> entries) {
        for (var entry : entries)
            switch (entry.what()) {
                case "meeting.asked", "meeting.approved", "meeting.given-back" ->
                    reports.owner(zone, entry.subject()).ifPresent(owner -> tell(entry, owner));
                default -> {}
            }
    }

    private void tell(SealedEntry entry, ReportStore.Owner owner) {
        var posts = entry.what().equals("meeting.asked") ? issuers(entry.zone(), owner.unit()) : Set.of(owner.post());
        var told = posts.stream().filter(post -> !post.equals(entry.post())).collect(Collectors.toSet());
        var text = texts.label(entry.what()) + "：《" + owner.name() + "》";
        notices.tell(
                entry.zone(),
                told,
                new NewNotice(
                        entry.id().toString(),
                        entry.what(),
                        "report",
                        entry.subject().toString(),
                        text,
                        entry.at()));
    }

    private Set<UUID> issuers(UUID zone, UUID unit) {
        var chart = charts.chart(zone);
        return chart.posts().stream()
                .filter(post -> post.rights().contains(Right.ISSUER))
                .filter(post -> chart.below(post.scopeUnitId()).contains(unit))
                .map(Post::id)
                .collect(Collectors.toSet());
    }
}
