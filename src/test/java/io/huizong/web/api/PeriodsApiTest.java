package io.huizong.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.UpDesk;
import io.huizong.account.Role;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PeriodsApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String JUNE = "/api/v1/periods/2024-06";

    @TempDir
    private static Path folder;

    private static UpDesk site;

    @BeforeAll
    static void open() {
        site = UpDesk.filled(folder);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static JsonNode read(Role role, String path) {
        HttpResponse<String> answer = site.as(role).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JSON.readTree(answer.body());
    }

    @Test
    void theOfficeReadsWhatWasPublished() throws Exception {
        JsonNode published = JSON.readTree(Files.readString(folder.resolve("output/2024-06/figures.json")));
        assertThat(read(Role.READER, JUNE + "/figures").get("indicators")).isEqualTo(published.get("indicators"));
        assertThat(read(Role.READER, JUNE + "/submissions").get("submissions")).isEqualTo(published.get("submissions"));
        assertThat(read(Role.READER, JUNE + "/findings").get("findings")).isEqualTo(published.get("findings"));
    }

    @Test
    void aUnitReadsItsOwnAndNothingOfTheCounty() {
        JsonNode figures = read(Role.UNIT, JUNE + "/figures");
        assertThat(figures.toString()).doesNotContain("U02", UpDesk.OTHER_UNIT);
        JsonNode sessions = figures.get("indicators").get(0);
        assertThat(sessions.get("code").asString()).isEqualTo("study.sessions");
        assertThat(sessions.get("value").isNull()).isTrue();
        assertThat(sessions.get("target").isNull()).isTrue();
        assertThat(sessions.get("sumOfUnits").isNull()).isTrue();
        assertThat(sessions.get("comparison").isNull()).isTrue();
        assertThat(sessions.get("byUnit").propertyNames()).containsExactly("U01");
        assertThat(sessions.get("byUnit").get("U01").get("value").asInt()).isEqualTo(1);
        for (String path : Set.of("/submissions", "/findings", "/findings?severity=error")) {
            assertThat(read(Role.UNIT, JUNE + path).toString())
                    .as(path)
                    .contains("U01")
                    .doesNotContain("U02", UpDesk.OTHER_UNIT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "READER, /2024-06/figures?unit=U02,        200",
        "UNIT,   /2024-06/figures?unit=U01,        200",
        "UNIT,   /2024-06/figures?unit=U02,        404",
        "UNIT,   /2024-06/submissions?unit=U02,    404",
        "UNIT,   /2024-06/findings?unit=U02,       404",
        "READER, /2031-01/figures,                 404",
        "READER, /2024-13/figures,                 400",
        "READER, /..2024/figures,                  400",
        "READER, /2024-06/findings?limit=0,        400",
        "READER, /2024-06/findings?limit=1001,     400",
        "READER, /2024-06/findings?from=-1,        400",
        "READER, /2024-06/findings?limit=many,     400",
        "READER, /2024-06/nothing,                 404"
    })
    void whatIsNotThereIsAProblemInWords(Role role, String path, int status) {
        HttpResponse<String> answer = site.as(role).get("/api/v1/periods" + path);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status != 200) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(problem.get("status").asInt()).isEqualTo(status);
            assertThat(problem.get("detail").asString()).isNotBlank();
        }
    }

    @Test
    void findingsComeInParts() {
        JsonNode all = read(Role.READER, JUNE + "/findings");
        int total = all.get("total").asInt();
        assertThat(total).isGreaterThan(1).isEqualTo(all.get("findings").size());
        JsonNode second = read(Role.READER, JUNE + "/findings?from=1&limit=1");
        assertThat(second.get("total").asInt()).isEqualTo(total);
        assertThat(second.get("findings")).hasSize(1);
        assertThat(second.get("findings").get(0)).isEqualTo(all.get("findings").get(1));
    }

    @Test
    void everyPathOfTheApiIsDescribedAndNoOther() {
        Set<String> mapped = new TreeSet<>();
        site.part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .forEach(mapped::add));
        JsonNode description = read(Role.UNIT, "/api/openapi");
        assertThat(new TreeSet<>(description.get("paths").propertyNames())).isEqualTo(mapped);
        assertThat(mapped).hasSize(4);
        assertThat(site.stranger().get("/api/openapi").statusCode()).isEqualTo(401);
    }
}
