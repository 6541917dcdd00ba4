package io.huizong.web.access;

import io.huizong.account.Accounts;
import io.huizong.account.Door;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The walls around every path: machines, the API, the pages. */
@Configuration(proxyBeanMethods = false)
class Walls {
    private static final String[] OPEN = {Refusal.LOG_IN, "/static/**", "/webjars/**"};

    @Bean
    LogIn logIn(Door door) {
        return new LogIn(door);
    }

    /** What comes in at the other port, which answers only this machine unless told: health, measures, and nothing else. */
    @Bean
    @Order(1)
    SecurityFilterChain aroundMeasures(HttpSecurity http, Environment environment) {
        return http.securityMatcher(request -> isBeside(request, environment))
                .authorizeHttpRequests(paths -> paths.requestMatchers(EndpointRequest.toAnyEndpoint())
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                        (request, response, nobody) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean isBeside(HttpServletRequest request, Environment environment) {
        return !String.valueOf(request.getLocalPort()).equals(environment.getProperty("local.server.port"));
    }

    /** By the session of a person at the page, or by name and password with each request and no session. */
    @Bean
    @Order(2)
    SecurityFilterChain aroundApi(HttpSecurity http, Accounts accounts) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(new Gate()))
                .httpBasic(basic -> basic.authenticationEntryPoint(Walls::challenge))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new Refusal()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(new StillIn(accounts), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void challenge(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws java.io.IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"huizong\", charset=\"UTF-8\"");
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    @Bean
    @Order(3)
    SecurityFilterChain aroundPages(HttpSecurity http, Door door, Accounts accounts) {
        RequestCache asked = asked();
        Refusal refusal = new Refusal();
        return http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .access(new Gate()))
                .formLogin(form -> form.loginPage(Refusal.LOG_IN)
                        .successHandler(new Entered(door, asked))
                        .failureUrl(Refusal.LOG_IN + "?error"))
                .logout(out -> out.logoutSuccessUrl(Refusal.LOG_IN + "?bye"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .requestCache(cache -> cache.requestCache(asked))
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(new Strangers(), CsrfFilter.class)
                .addFilterBefore(new StillIn(accounts), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** After the log-in one gets to the page that one had asked for, if it was a whole one. */
    private static RequestCache asked() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && !Partial.isAskedFor(request)
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE));
        return cache;
    }
}
