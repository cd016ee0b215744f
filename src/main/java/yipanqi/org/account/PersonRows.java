package yipanqi.org.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.document.LedgerSheet;
import yipanqi.document.Value;
import yipanqi.org.OrgCharts;
import yipanqi.org.People;
import yipanqi.org.Post;
import yipanqi.org.PostDraft;
import yipanqi.org.Posts;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Refusal;

/// Takes one row in: the person, found again by his account or by name and number; his post, made when the
/// unit lacks it; his account.
@Component
class PersonRows {
    private final People people;
    private final Posts posts;
    private final Accounts accounts;
    private final OrgCharts charts;

    PersonRows(People people, Posts posts, Accounts accounts, OrgCharts charts) {
        this.people = people;
        this.posts = posts;
        this.accounts = accounts;
        this.charts = charts;
    }

    /// Whether an account was opened.
    boolean take(Caller caller, LedgerSheet.Row row, OneTime oneTime) {
        var name = row.words(PeopleLedger.NAME);
        var phone = row.words(PeopleLedger.PHONE);
        var login = row.words(PeopleLedger.ACCOUNT);
        var known = known(caller, name, phone, login);
        var person = known.orElseGet(() -> Refusal.at(
                PeopleLedger.NAME, () -> people.add(caller, name, phone).id()));
        var unit = row.words(PeopleLedger.UNIT);
        var post = row.words(PeopleLedger.POST);
        if (unit.isEmpty() != post.isEmpty())
            throw PlatformProblem.BAD_INPUT
                    .because("单位和岗位要一起填写")
                    .at(unit.isEmpty() ? PeopleLedger.UNIT : PeopleLedger.POST);
        if (!post.isEmpty()) hold(caller, person, post(caller, unit, post, row.words(PeopleLedger.RIGHTS)), from(row));
        if (login.isEmpty() || accounts.has(caller.zone(), person)) return false;
        Refusal.at(PeopleLedger.ACCOUNT, () -> accounts.open(caller, person, login, oneTime));
        return true;
    }

    private Optional<UUID> known(Caller caller, String name, String phone, String login) {
        var byLogin = login.isEmpty() ? Optional.<UUID>empty() : accounts.person(caller.zone(), login);
        if (byLogin.isPresent()
                && !people.get(caller.zone(), byLogin.get()).name().equals(name))
            throw PlatformProblem.BAD_INPUT
                    .because("账号“" + login + "”是另一个人的，姓名不符")
                    .at(PeopleLedger.ACCOUNT);
        var found = byLogin.or(() -> people.same(caller.zone(), name, phone));
        found.ifPresent(person -> people.manageable(caller, person));
        return found;
    }

    private Post post(Caller caller, String unitName, String name, String rights) {
        var chart = charts.chart(caller.zone());
        var unit = chart.unitNamed(unitName)
                .orElseThrow(() -> PlatformProblem.BAD_INPUT
                        .because("没有名为“" + unitName + "”的单位")
                        .at(PeopleLedger.UNIT));
        return chart.postsOf(unit).stream()
                .filter(post -> post.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    var may = Refusal.at(PeopleLedger.RIGHTS, () -> RightName.read(rights));
                    return Refusal.at(
                            PeopleLedger.POST, () -> posts.add(caller, new PostDraft(unit, name, may, null, 100)));
                });
    }

    private void hold(Caller caller, UUID person, Post post, LocalDate from) {
        var already = charts.chart(caller.zone()).held(person, charts.today()).stream()
                .anyMatch(held -> held.id().equals(post.id()));
        if (!already) posts.hold(caller, post.id(), person, from, null);
    }

    private LocalDate from(LedgerSheet.Row row) {
        return row.value(PeopleLedger.FROM) instanceof Value.Day(var date) ? date : charts.today();
    }
}
