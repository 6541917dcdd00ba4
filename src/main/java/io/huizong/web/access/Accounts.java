package io.huizong.web.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** The log-in that stands until accounts are stored. */
@Configuration(proxyBeanMethods = false)
class Accounts {
    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    UserDetailsService people(PasswordEncoder passwords) {
        String hash = passwords.encode("admin");
        return name -> new LoggedIn(
                new Who(name, Role.ADMINISTRATOR, null), String.valueOf(hash), AuthorityUtils.NO_AUTHORITIES);
    }

    @Bean
    SecurityFilterChain walls(HttpSecurity http) {
        return http.authorizeHttpRequests(paths -> paths.requestMatchers("/login", "/static/**", "/webjars/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/").permitAll())
                .build();
    }
}
