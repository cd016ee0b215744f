package yipanqi.org.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import yipanqi.document.LedgerSheet;
import yipanqi.document.Value;
import yipanqi.org.Additions;
import yipanqi.org.Holding;
import yipanqi.org.OrgChart;
import yipanqi.org.OrgProblem;
import yipanqi.org.People;
import yipanqi.org.Person;
import yipanqi.org.Post;
import yipanqi.org.PostDraft;
import yipanqi.org.Reach;
import yipanqi.platform.Ids;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Refusal;

/// What a spreadsheet makes of a zone's people and posts, worked out in memory row after row: the person, found
/// again by his account or by name and number; his post, made when the unit lacks it; his account. A row that is
/// refused leaves nothing behind.
final class PeoplePlan {
    private final OrgChart chart;
    private final Reach reach;
    private final Set<String> takenLogins;
    private final LocalDate today;
    private final Map<UUID, People.Known> people = new HashMap<>();
    private final Map<String, UUID> logins = new HashMap<>();
    private final Map<NameAndPhone, List<UUID>> namesakes = new HashMap<>();
    private final Map<PostName, Post> posts = new HashMap<>();
    private final Map<UUID, List<Holding>> added = new HashMap<>();
    private final Map<Integer, List<Refusal>> refusals = new HashMap<>();
    private final Map<Integer, Opening> openings = new HashMap<>();
    private final Additions additions = new Additions();

    private record NameAndPhone(String name, String phone) {}

    private record PostName(UUID unit, String name) {}

    /// Whose account a row opens.
    record Opening(UUID person, String login) {}

    /// @param takenLogins those of the spreadsheet that somebody has, in whatever zone
    PeoplePlan(OrgChart chart, Reach reach, List<People.Known> everybody, Set<String> takenLogins, LocalDate today) {
        this.chart = chart;
        this.reach = reach;
        this.takenLogins = takenLogins;
        this.today = today;
        everybody.forEach(this::know);
        for (var post : chart.posts()) posts.put(new PostName(post.unitId(), post.name()), post);
    }

    private void know(People.Known known) {
        var person = known.person();
        if (people.put(person.id(), known) == null)
            namesakes
                    .computeIfAbsent(new NameAndPhone(person.name(), person.phone()), _ -> new ArrayList<>())
                    .add(person.id());
        if (!known.login().isEmpty()) logins.put(known.login(), person.id());
    }

    void take(LedgerSheet sheet) {
        for (var row : sheet.rows()) {
            var unread = sheet.refusals(row.number());
            if (unread.isEmpty()) take(row);
            else refusals.put(row.number(), unread);
        }
    }

    /// Why a row is refused; empty for a good one.
    List<Refusal> refusals(int row) {
        return refusals.getOrDefault(row, List.of());
    }

    Optional<Opening> opening(int row) {
        return Optional.ofNullable(openings.get(row));
    }

    Additions additions() {
        return additions;
    }

    private void take(LedgerSheet.Row row) {
        try {
            var it = new Additions();
            var known = person(row, it);
            hold(row, known.person(), it);
            var login = row.words(PeopleLedger.ACCOUNT);
            keep(login.isEmpty() || !known.login().isEmpty() ? known : opened(row, known.person(), it), it);
        } catch (Refusal refusal) {
            refusals.put(row.number(), List.of(refusal));
        }
    }

    private void keep(People.Known person, Additions it) {
        know(person);
        for (var post : it.posts()) posts.put(new PostName(post.unitId(), post.name()), post);
        for (var holding : it.holdings())
            added.computeIfAbsent(holding.postId(), _ -> new ArrayList<>()).add(holding);
        additions.addAll(it);
    }

    private People.Known person(LedgerSheet.Row row, Additions it) {
        var name = row.words(PeopleLedger.NAME);
        var phone = row.words(PeopleLedger.PHONE);
        var known = known(name, phone, row.words(PeopleLedger.ACCOUNT));
        if (known.isPresent()) return known.get();
        var person = Refusal.at(PeopleLedger.NAME, () -> People.newcomer(name, phone));
        it.add(person);
        return new People.Known(person, "", true);
    }

    private Optional<People.Known> known(String name, String phone, String login) {
        var byLogin = Optional.ofNullable(logins.get(Accounts.plain(login))).map(people::get);
        if (byLogin.filter(it -> !it.person().name().equals(name)).isPresent())
            throw PlatformProblem.BAD_INPUT
                    .because("账号“" + login + "”是另一个人的，姓名不符")
                    .at(PeopleLedger.ACCOUNT);
        var found = byLogin.or(() -> same(name, phone));
        if (found.filter(it -> !it.managed()).isPresent()) throw PlatformProblem.NOT_FOUND.because();
        return found;
    }

    /// The one person of this name and number.
    private Optional<People.Known> same(String name, String phone) {
        var found =
                phone.isEmpty() ? List.<UUID>of() : namesakes.getOrDefault(new NameAndPhone(name, phone), List.of());
        return found.size() == 1 ? Optional.ofNullable(people.get(found.getFirst())) : Optional.empty();
    }

    private void hold(LedgerSheet.Row row, Person person, Additions it) {
        var unit = row.words(PeopleLedger.UNIT);
        var name = row.words(PeopleLedger.POST);
        if (unit.isEmpty() != name.isEmpty())
            throw PlatformProblem.BAD_INPUT
                    .because("单位和岗位要一起填写")
                    .at(unit.isEmpty() ? PeopleLedger.UNIT : PeopleLedger.POST);
        if (name.isEmpty()) return;
        var post = post(unit, name, row.words(PeopleLedger.RIGHTS), it);
        var since = added.getOrDefault(post.id(), List.of());
        var his = Stream.concat(chart.holdings(post.id()).stream(), since.stream())
                .filter(holding -> holding.personId().equals(person.id()))
                .toList();
        if (his.stream().anyMatch(holding -> holding.on(today))) return;
        reach.require(post);
        var from = row.value(PeopleLedger.FROM) instanceof Value.Day(var date) ? date : today;
        if (his.stream().anyMatch(holding -> holding.overlaps(from, null)))
            throw OrgProblem.ALREADY_HOLDS.because(person.name());
        it.add(new Holding(post.id(), person.id(), person.name(), from, null), post.version() + since.size() + 1);
    }

    private Post post(String unitName, String name, String rights, Additions it) {
        var unit = chart.unitNamed(unitName)
                .orElseThrow(() -> PlatformProblem.BAD_INPUT
                        .because("没有名为“" + unitName + "”的单位")
                        .at(PeopleLedger.UNIT));
        var there = posts.get(new PostName(unit, name));
        if (there != null) return there;
        var may = Refusal.at(PeopleLedger.RIGHTS, () -> RightName.read(rights));
        var post = Refusal.at(
                PeopleLedger.POST, () -> reach.require(new PostDraft(unit, name, may, null, 100).post(Ids.next())));
        it.add(post);
        return post;
    }

    private People.Known opened(LedgerSheet.Row row, Person person, Additions it) {
        var login = Refusal.at(PeopleLedger.ACCOUNT, () -> free(row.words(PeopleLedger.ACCOUNT)));
        it.account(person);
        openings.put(row.number(), new Opening(person.id(), login));
        return new People.Known(person, login, true);
    }

    /// The login name as it is kept, when nobody has it.
    private String free(String login) {
        var valid = Accounts.valid(login);
        if (takenLogins.contains(valid)) throw OrgProblem.LOGIN_TAKEN.because(valid);
        return valid;
    }
}
