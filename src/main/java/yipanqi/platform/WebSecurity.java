package yipanqi.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/// Everything under `/api` needs a session, except signing in; headers allow nothing from outside (ASVS 3.4).
@Configuration
@EnableConfigurationProperties(BodyLimits.class)
class WebSecurity {
    private static final String CSP = "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; "
            + "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final ProblemTexts texts;
    private final JsonMapper json;
    private final BodyLimits limits;

    WebSecurity(ProblemTexts texts, JsonMapper json, BodyLimits limits) {
        this.texts = texts;
        this.json = json;
        this.limits = limits;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, ObjectProvider<SessionSource> sessions) {
        return http.authorizeHttpRequests(routes -> routes.requestMatchers("/api/session", "/api/sign-in/**")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.spa())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .addFilterBefore(new BodyFilter(limits, this::write), CsrfFilter.class)
                .addFilterBefore(
                        new SessionFilter(sessions.orderedStream().toList(), this::write), AuthorizationFilter.class)
                .exceptionHandling(e -> e.authenticationEntryPoint(
                                (_, response, _) -> write(response, PlatformProblem.NOT_SIGNED_IN))
                        .accessDeniedHandler((_, response, _) -> write(response, PlatformProblem.FORM_EXPIRED)))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(p -> p.policy("camera=(self), geolocation=(self), microphone=()"))
                        .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    /// Accounts are ours; this keeps the framework from inventing a user with a printed password.
    @Bean
    UserDetailsService noFrameworkUsers() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    private void write(HttpServletResponse response, Problem problem, Object... args) throws IOException {
        response.setStatus(problem.status());
        if (problem.status() == 429 && args.length > 0)
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(args[0]));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), ProblemAdvice.body(problem, texts.of(problem, args)));
    }

    private static final class SessionFilter extends OncePerRequestFilter {
        private final List<SessionSource> sessions;
        private final BodyFilter.Refusing refusing;

        SessionFilter(List<SessionSource> sessions, BodyFilter.Refusing refusing) {
            this.sessions = sessions;
            this.refusing = refusing;
        }

        @Override
        protected boolean shouldNotFilterAsyncDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                if (request.getRequestURI().startsWith("/api/"))
                    for (var source : sessions) source.caller(request).ifPresent(SessionFilter::isHere);
            } catch (Refusal refusal) {
                refusing.refuse(response, refusal.problem(), refusal.args());
                return;
            }
            chain.doFilter(request, response);
        }

        private static void isHere(Caller caller) {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of()));
        }
    }
}
