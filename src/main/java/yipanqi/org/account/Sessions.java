package yipanqi.org.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.journal.Journal;
import yipanqi.org.OrgChart;
import yipanqi.org.OrgCharts;
import yipanqi.org.OrgFact;
import yipanqi.org.OrgProblem;
import yipanqi.org.People;
import yipanqi.org.Post;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.SessionSource;
import yipanqi.platform.ZoneClock;

/// The door to sessions. Who a caller is and what he may do is built from today's holdings at every request,
/// so that an ended holding or a revoked right works at once.
@Service
public class Sessions implements SessionSource {
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final SessionStore store;
    private final SessionMemory memory;
    private final Pace pace;
    private final AccountStore accounts;
    private final OrgCharts charts;
    private final People people;
    private final Journal journal;
    private final ZoneClock clock;

    Sessions(
            SessionStore store,
            SessionMemory memory,
            Pace pace,
            AccountStore accounts,
            OrgCharts charts,
            People people,
            Journal journal,
            ZoneClock clock) {
        this.store = store;
        this.memory = memory;
        this.pace = pace;
        this.accounts = accounts;
        this.charts = charts;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Optional<Caller> caller(HttpServletRequest request) {
        return of(request).map(SignedIn::caller);
    }

    /// The live session of a request; refused with `platform.too-many` when it asks too fast.
    public Optional<SignedIn> of(HttpServletRequest request) {
        if (request.getAttribute(SignedIn.class.getName()) instanceof SignedIn known) return Optional.of(known);
        var live = SessionCookie.token(request).map(Token::hash).flatMap(this::live);
        live.ifPresent(pace::take);
        if (Presence.of(request)) live.ifPresent(this::seen);
        var found = live.flatMap(this::signedIn);
        found.ifPresent(signedIn -> request.setAttribute(SignedIn.class.getName(), signedIn));
        return found;
    }

    /// The session of a token that was just given out.
    public Optional<SignedIn> of(Token token) {
        return live(Token.hash(token.value())).flatMap(this::signedIn);
    }

    private Optional<Session> live(byte[] hash) {
        var now = clock.instant();
        return memory.find(hash, () -> store.find(hash)).filter(session -> session.alive(now));
    }

    private void seen(Session session) {
        var now = clock.instant();
        if (!session.seenAt().plus(SEEN_EVERY).isBefore(now)) return;
        store.seen(session.tokenHash(), now);
        memory.forget(session.account());
    }

    /// The person acts as the post he chose, or as his first when he no longer holds that one.
    private Optional<SignedIn> signedIn(Session session) {
        var today = charts.today();
        var chart = charts.chart(session.zone());
        return chart.caller(session.person(), session.post(), today)
                .or(() -> first(chart, session.person())
                        .flatMap(post -> chart.caller(session.person(), post.id(), today)))
                .map(caller -> new SignedIn(session.account(), session.login(), session.mustChangePassword(), caller));
    }

    private Optional<Post> first(OrgChart chart, UUID person) {
        return chart.held(person, charts.today()).stream().findFirst();
    }

    /// Starts a session under a new token; an account's fourth ends its oldest.
    @Transactional
    public Token start(UUID accountId) {
        accounts.lock(accountId);
        var account = accounts.get(accountId);
        var chart = charts.chart(account.zone());
        var caller = first(chart, account.person())
                .flatMap(post -> chart.caller(account.person(), post.id(), charts.today()))
                .orElseThrow(OrgProblem.NO_POST::because);
        append(caller, new OrgFact.SignedIn());
        return start(account, caller.post());
    }

    private void append(Caller caller, OrgFact fact) {
        var version = people.get(caller.zone(), caller.person()).version();
        journal.append(caller, caller.person(), version, fact.what(), fact);
    }

    private Token start(Account account, UUID post) {
        var now = clock.instant();
        var token = Token.fresh();
        store.endOldest(account.id(), Session.PARALLEL - 1, now);
        store.insert(
                new Session(
                        Token.hash(token.value()),
                        account.id(),
                        account.login(),
                        account.zone(),
                        account.person(),
                        post,
                        now,
                        now.plus(Session.LONGEST),
                        account.oneTimeUntil()),
                now);
        memory.forget(account.id());
        return token;
    }

    /// Takes a new password, ends all sessions of the account and goes on with a new one.
    @Transactional
    public Token startAnew(SignedIn signedIn, String passwordHash) {
        accounts.lock(signedIn.account());
        accounts.setPassword(signedIn.account(), passwordHash, null);
        append(signedIn.caller(), new OrgFact.PasswordChanged());
        store.endAll(signedIn.account());
        return start(accounts.get(signedIn.account()), signedIn.caller().post());
    }

    /// From now on the person acts as this post of his.
    public void actAs(HttpServletRequest request, SignedIn signedIn, UUID post) {
        if (!signedIn.caller().posts().contains(post)) throw PlatformProblem.NOT_FOUND.because();
        SessionCookie.token(request).ifPresent(token -> store.actAs(Token.hash(token), post));
        forget(request, signedIn);
    }

    public void signOut(HttpServletRequest request, SignedIn signedIn) {
        SessionCookie.token(request).ifPresent(token -> store.end(Token.hash(token)));
        forget(request, signedIn);
    }

    @Transactional
    public void signOutEverywhere(HttpServletRequest request, SignedIn signedIn) {
        store.endAll(signedIn.account());
        append(signedIn.caller(), new OrgFact.SignedOutEverywhere());
        forget(request, signedIn);
    }

    /// Ends the sessions of an account whose password was reset.
    void endAll(UUID account) {
        store.endAll(account);
        memory.forget(account);
    }

    private void forget(HttpServletRequest request, SignedIn signedIn) {
        memory.forget(signedIn.account());
        request.removeAttribute(SignedIn.class.getName());
    }
}
