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
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The walls around every path: machines, the API, the pages. */
@Configuration(proxyBeanMethods = false)
class Walls {
    private static final String[] OPEN = {Refusal.LOG_IN, "/static/**", "/webjars/**"};

    /** What is on the port of its own, which answers only this machine unless told. */
    @Bean
    @Order(1)
    SecurityFilterChain measures(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** By the session of a person at the page, or by name and password with each request and no session. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, Door door, Accounts accounts) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(new Gate()))
                .authenticationProvider(new LogIn(door))
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
    SecurityFilterChain pages(HttpSecurity http, Door door, Accounts accounts) {
        RequestCache asked = asked();
        Refusal refusal = new Refusal();
        return http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .access(new Gate()))
                .authenticationProvider(new LogIn(door))
                .formLogin(form -> form.loginPage(Refusal.LOG_IN)
                        .successHandler(new Entered(door, asked))
                        .failureUrl(Refusal.LOG_IN + "?error"))
                .logout(out -> out.logoutSuccessUrl(Refusal.LOG_IN + "?bye"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .requestCache(cache -> cache.requestCache(asked))
                .headers(AbstractHttpConfigurer::disable)
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
