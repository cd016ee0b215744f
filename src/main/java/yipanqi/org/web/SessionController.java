package yipanqi.org.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yipanqi.org.OrgCharts;
import yipanqi.org.People;
import yipanqi.org.UnreadCount;
import yipanqi.org.Zones;
import yipanqi.org.account.Accounts;
import yipanqi.org.account.DemoAccounts;
import yipanqi.org.account.SessionCookie;
import yipanqi.org.account.Sessions;
import yipanqi.org.account.SignIns;
import yipanqi.org.account.SignedIn;
import yipanqi.org.account.Token;
import yipanqi.platform.Listening;
import yipanqi.platform.Names;
import yipanqi.platform.PlatformProblem;

/// Signing in and out, the post one acts as, one's password.
@RestController
class SessionController {
    private final SignIns signIns;
    private final Sessions sessions;
    private final Accounts accounts;
    private final DemoAccounts demo;
    private final Zones zones;
    private final People people;
    private final OrgCharts charts;
    private final Names names;
    private final ObjectProvider<UnreadCount> unread;
    private final Listening listening;

    SessionController(
            SignIns signIns,
            Sessions sessions,
            Accounts accounts,
            DemoAccounts demo,
            Zones zones,
            People people,
            OrgCharts charts,
            Names names,
            ObjectProvider<UnreadCount> unread,
            Listening listening) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.accounts = accounts;
        this.demo = demo;
        this.zones = zones;
        this.people = people;
        this.charts = charts;
        this.names = names;
        this.unread = unread;
        this.listening = listening;
    }

    @GetMapping("/api/session")
    SessionJson session(HttpServletRequest request) {
        return sessions.of(request).map(this::show).orElseGet(this::nobody);
    }

    @PostMapping("/api/sign-in")
    SessionJson signIn(@RequestBody SessionJson.SignIn body, HttpServletRequest request, HttpServletResponse response) {
        return go(signIns.signIn(body.account(), body.password(), Source.of(request)), request, response);
    }

    @PostMapping("/api/sign-out")
    SessionJson signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.signOut(request, signedIn(request));
        return leave(request, response);
    }

    @PostMapping("/api/session/sign-out-everywhere")
    SessionJson signOutEverywhere(HttpServletRequest request, HttpServletResponse response) {
        sessions.signOutEverywhere(request, signedIn(request));
        return leave(request, response);
    }

    @PostMapping("/api/session/post")
    SessionJson actAs(@RequestBody SessionJson.ChosenPost body, HttpServletRequest request) {
        sessions.actAs(request, signedIn(request), body.postId());
        return show(signedIn(request));
    }

    @PostMapping("/api/session/password")
    SessionJson changePassword(
            @RequestBody SessionJson.NewPassword body, HttpServletRequest request, HttpServletResponse response) {
        var token = accounts.change(signedIn(request), body.old(), body.fresh(), Source.of(request));
        return go(token, request, response);
    }

    private SessionJson go(Token token, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.of(request, token));
        return sessions.of(token).map(this::show).orElseThrow(PlatformProblem.NOT_SIGNED_IN::because);
    }

    private SessionJson leave(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.none(request));
        return nobody();
    }

    private SignedIn signedIn(HttpServletRequest request) {
        return sessions.of(request).orElseThrow(PlatformProblem.NOT_SIGNED_IN::because);
    }

    private SessionJson nobody() {
        return SessionJson.nobody(demo.show().orElse(null), listening.insecure());
    }

    private SessionJson show(SignedIn who) {
        var caller = who.caller();
        var chart = charts.chart(caller.zone());
        var posts = chart.held(caller.person(), charts.today()).stream()
                .map(post -> SessionJson.Acting.of(post, chart))
                .toList();
        var waiting = Optional.ofNullable(unread.getIfAvailable());
        return new SessionJson(
                true,
                null,
                who.mustChangePassword(),
                zones.find(caller.zone()).orElseThrow(),
                new SessionJson.Who(
                        caller.person(),
                        people.get(caller.zone(), caller.person()).name(),
                        who.login()),
                SessionJson.Acting.of(chart.post(caller.post()), chart),
                posts,
                caller.rights(),
                names.seesWholeZone(caller),
                SessionJson.firstPage(caller.rights()),
                waiting.map(count -> count.of(caller)).orElse(0),
                listening.insecure());
    }
}
