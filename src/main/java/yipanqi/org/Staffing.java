package yipanqi.org;

import static java.util.stream.Collectors.toSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.journal.Journal;
import yipanqi.platform.Caller;

/// The door for many people, posts and holders at once, in a few statements.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Staffing {
    private final OrgCharts charts;
    private final PersonStore people;
    private final PostStore posts;
    private final Journal journal;

    Staffing(OrgCharts charts, PersonStore people, PostStore posts, Journal journal) {
        this.charts = charts;
        this.people = people;
        this.posts = posts;
        this.journal = journal;
    }

    /// The chart to plan on: nobody else changes it until the open transaction ends.
    public OrgChart begin(Caller caller) {
        return charts.change(caller.zone());
    }

    /// Adds what was planned on the chart.
    public void add(Caller caller, OrgChart chart, Additions additions) {
        var reach = Reach.of(chart, caller);
        var added = additions.posts().stream().map(reach::require).map(Post::id).collect(toSet());
        for (var holding : additions.holdings())
            if (!added.contains(holding.postId())) reach.post(chart, holding.postId());
        var keeper = chart.post(caller.post()).scopeUnitId();
        people.insert(caller.zone(), additions.people(), keeper);
        posts.insert(caller.zone(), additions.posts());
        posts.hold(caller.zone(), additions.holdings());
        journal.append(caller, additions.facts());
    }
}
