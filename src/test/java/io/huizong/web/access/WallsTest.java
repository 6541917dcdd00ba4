package io.huizong.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.UpDesk;
import io.huizong.Visitor;
import io.huizong.account.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every path that the server knows, for everybody who may come; a new page is in it without being named here. */
class WallsTest {
    private static UpDesk site;

    @BeforeAll
    static void open(@TempDir Path folder) {
        site = UpDesk.filled(folder, "--huizong.management.port=0");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    /** What is mapped, by method: the places in the paths filled with something that there is not. */
    private static SortedMap<RequestMethod, SortedSet<String>> mapped() {
        SortedMap<RequestMethod, SortedSet<String>> mapped = new TreeMap<>();
        RequestMappingHandlerMapping mapping = site.part(RequestMappingHandlerMapping.class);
        for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
            for (String path : info.getPatternValues()) {
                String filled = path.replaceAll("\\{[^}]*}", "x");
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    mapped.computeIfAbsent(method, m -> new TreeSet<>()).add(filled);
                }
            }
        }
        return mapped;
    }

    private static List<String> paths(RequestMethod method) {
        return mapped().getOrDefault(method, new TreeSet<>()).stream()
                .filter(path -> !path.equals("/login") && !path.equals("/error"))
                .toList();
    }

    @Test
    void everyMappingIsOneOfTheKindsThatAreTriedHere() {
        assertThat(mapped().keySet()).isSubsetOf(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST);
        assertThat(paths(RequestMethod.GET))
                .contains("/coverage", "/accounts", "/log", "/register", "/password", "/api/v1/periods/x/figures");
        assertThat(paths(RequestMethod.POST)).contains("/accounts", "/accounts/reset", "/password");
    }

    @Test
    void everyPathThatIsMappedIsInAPlace() {
        assertThat(mapped().values().stream().flatMap(SortedSet::stream))
                .filteredOn(path -> !path.equals("/login") && !path.equals("/error"))
                .allSatisfy(path -> assertThat(Place.of(path)).as(path).isPresent());
    }

    @Test
    void strangersAreSentToTheLogIn() {
        Visitor stranger = site.stranger();
        assertThat(paths(RequestMethod.GET)).allSatisfy(path -> {
            HttpResponse<String> answer = stranger.get(path);
            if (path.startsWith("/api/")) {
                assertThat(answer.statusCode()).as(path).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate"))
                        .hasValue("Basic realm=\"huizong\", charset=\"UTF-8\"");
            } else {
                assertThat(answer.statusCode()).as(path).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location")).as(path).hasValue("/login");
            }
        });
    }

    /** What is beyond the role is refused; what is not there, or wrongly asked for, is said to be so; nothing breaks. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleGetsToItsPlacesOnly(Role role) {
        Visitor caller = site.as(role);
        assertThat(paths(RequestMethod.GET)).allSatisfy(path -> {
            boolean open = Place.of(path).orElseThrow().isOpen(role, false);
            if (open && path.endsWith("/progress")) {
                return; // never ends
            }
            int status = caller.get(path).statusCode();
            if (open) {
                assertThat(status).as(path).isIn(200, 302, 400, 404);
            } else {
                assertThat(status).as(path).isEqualTo(403);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nothingChangesWithoutTheTokenOfThePage(Role role) {
        Visitor caller = site.as(role);
        String others = site.as(role).token("/password");
        assertThat(paths(RequestMethod.POST)).allSatisfy(path -> {
            assertThat(caller.post(path, "").statusCode()).as(path).isEqualTo(403);
            assertThat(caller.post(path, others).statusCode()).as(path).isEqualTo(403);
        });
        assertThat(caller.post("/logout", "").statusCode()).isEqualTo(403);
        assertThat(caller.get("/password").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleChangesOnlyWhatIsItsOwn(Role role) {
        Visitor caller = site.as(role);
        String token = caller.token("/password");
        assertThat(paths(RequestMethod.POST)).allSatisfy(path -> {
            if (!Place.of(path).orElseThrow().isOpen(role, true)) {
                assertThat(caller.post(path, token).statusCode()).as(path).isEqualTo(403);
            }
        });
    }

    /** The table of places itself, as the office was promised it. */
    @ParameterizedTest
    @CsvSource({
        "/coverage,       ACRU, AC",
        "/submissions/x,  ACRU, AC",
        "/findings,       ACRU, AC",
        "/downloads/x,    ACRU, ''",
        "/api/v1/periods, ACRU, ''",
        "/figures/x,      ACR,  ''",
        "/reports,        ACR,  AC",
        "/register,       ACR,  AC",
        "/upload,         ACU,  ACU",
        "/runs,           AC,   AC",
        "/log,            AC,   ''",
        "/accounts,       A,    A",
        "/password,       ACRU, ACRU",
        "/logout,         ACRU, ACRU",
        "/,               ACRU, ''",
        "/h2-console,     '',   ''",
        "/actuator,       '',   ''",
        "/Coverage,       '',   ''",
        "/coverages,      '',   ''"
    })
    void places(String path, String read, String change) {
        for (Role role : Role.values()) {
            String letter = role.name().substring(0, 1);
            assertThat(Place.of(path).filter(place -> place.isOpen(role, false)).isPresent())
                    .as("%s reads", role)
                    .isEqualTo(read.contains(letter));
            assertThat(Place.of(path).filter(place -> place.isOpen(role, true)).isPresent())
                    .as("%s changes", role)
                    .isEqualTo(change.contains(letter));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/h2-console",
                "/h2-console/login.jsp",
                "/actuator",
                "/actuator/health",
                "/actuator/env",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/nothing"
            })
    void whatIsNotThereIsNotThereForTheAdministratorEither(String path) {
        assertThat(site.as(Role.ADMINISTRATOR).get(path).statusCode()).isEqualTo(404);
        assertThat(site.stranger().get(path).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health, 200",
        "/actuator/prometheus, 200",
        "/actuator, 404",
        "/actuator/env, 404",
        "/actuator/heapdump, 404",
        "/login, 404",
        "/accounts, 404",
        "/api/v1/periods, 404"
    })
    void thePortBesideTellsOfHealthAndMeasuresOnly(String path, int status) {
        HttpResponse<String> answer =
                site.stranger().send(HttpRequest.newBuilder(site.beside().resolve(path)));
        assertThat(answer.statusCode()).isEqualTo(status);
        if (path.endsWith("health")) {
            assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "h2", "diskSpace");
        }
        if (path.endsWith("prometheus")) {
            assertThat(answer.body()).contains("huizong_run_failed 0.0", "huizong_run_errors 2.0");
        }
    }

    @Test
    void machinesComeInWithoutASession() {
        String basic = "Basic "
                + Base64.getEncoder().encodeToString((UpDesk.name(Role.READER) + ":" + UpDesk.PASSWORD).getBytes());
        Visitor machine = site.stranger();
        assertThat(machine.get("/api/v1/periods", "Authorization", basic).statusCode())
                .isEqualTo(200);
        assertThat(machine.session()).isEmpty();
        assertThat(machine.get("/coverage", "Authorization", basic).statusCode())
                .isEqualTo(302);
        assertThat(machine.get("/api/v1/periods", "Authorization", basic + "x").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/coverage",
                "/accounts",
                "/nothing",
                "/static/css/app.css",
                "/api/v1/periods",
                "/api/v1/periods/x/figures",
                "/accounts;x"
            })
    void everyAnswerSaysWhatTheBrowserMayDo(String path) {
        for (Visitor caller : List.of(site.stranger(), site.as(Role.ADMINISTRATOR))) {
            HttpResponse<String> answer = caller.get(path);
            assertThat(answer.headers().map())
                    .containsAllEntriesOf(
                            Map.of(
                                    "x-content-type-options", List.of("nosniff"),
                                    "x-frame-options", List.of("DENY"),
                                    "referrer-policy", List.of("same-origin"),
                                    "content-security-policy",
                                            List.of(
                                                    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'")));
            assertThat(answer.headers().firstValue("permissions-policy")).isPresent();
            assertThat(answer.headers().firstValue("strict-transport-security")).isEmpty();
            assertThat(answer.headers().firstValue("server")).isEmpty();
            if (!path.startsWith("/static")) {
                assertThat(answer.headers().firstValue("cache-control").orElse(""))
                        .contains("no-store");
            }
        }
    }

    @Test
    void aPartOfAPageSendsTheWholeToTheLogIn() {
        HttpResponse<String> answer = site.stranger().get("/coverage", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/login");
    }
}
