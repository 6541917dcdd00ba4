package io.huizong.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.UpDesk;
import io.huizong.Visitor;
import io.huizong.account.Accounts;
import io.huizong.account.Change;
import io.huizong.account.Role;
import io.huizong.decision.Actor;
import io.huizong.store.AuditSearch;
import io.huizong.store.RefusedLogIns;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogInTest {
    private static final Actor ADMINISTRATOR = new Actor("admin");

    @TempDir
    private Path folder;

    private UpDesk site;

    @BeforeEach
    void open() {
        site = new UpDesk(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Location")).hasValue("/login?error");
    }

    private static void assertLetIn(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void whoeverHasAOneTimePasswordGetsToNothingElseFirst() {
        Change.WithPassword first = site.part(Accounts.class).first().orElseThrow();
        assertThat(first.name()).isEqualTo("admin");
        assertThat(first.password()).matches("([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}");
        assertThat(site.part(Accounts.class).first()).isEmpty();

        Visitor admin = site.stranger();
        assertLetIn(admin.logIn("admin", first.password()));
        for (String path : new String[] {"/", "/accounts", "/coverage", "/log"}) {
            assertThat(admin.get(path).headers().firstValue("Location"))
                    .as(path)
                    .hasValue("/password");
        }
        assertThat(admin.get("/api/v1/periods").statusCode()).isEqualTo(403);
        assertThat(admin.get("/password").body()).contains("现在用的是一次性密码");

        String before = admin.session();
        String[] wish = {"old=" + first.password(), "chosen=" + UpDesk.PASSWORD, "again=" + UpDesk.PASSWORD};
        assertLetIn(admin.post("/password", admin.token("/password"), wish));
        assertThat(admin.session()).isNotEqualTo(before);
        assertThat(admin.get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void aPasswordOfOnesOwnEndsTheOtherSessions() {
        site.account("wang", Role.READER, null);
        Visitor here = site.stranger();
        Visitor there = site.stranger();
        here.logIn("wang", UpDesk.PASSWORD);
        there.logIn("wang", UpDesk.PASSWORD);
        assertThat(there.get("/register").statusCode()).isEqualTo(200);

        String token = here.token("/password");
        String[] wrong = {"old=something else", "chosen=another long one", "again=another long one"};
        assertThat(here.post("/password", token, wrong).body()).contains("原密码不对，或者账号已被暂时锁定（15 分钟）。");
        String[] twice = {"old=" + UpDesk.PASSWORD, "chosen=another long one", "again=another long two"};
        assertThat(here.post("/password", token, twice).body()).contains("两次输入的新密码不一样。");
        assertLetIn(here.post(
                "/password", token, "old=" + UpDesk.PASSWORD, "chosen=another long one", "again=another long one"));
        assertThat(here.get("/register").statusCode()).isEqualTo(200);
        assertThat(there.get("/register").headers().firstValue("Location")).hasValue("/login");
    }

    @Test
    void whoeverIsShutOutOrGivenAnotherRoleIsOutAtOnce() {
        Accounts accounts = site.part(Accounts.class);
        site.account("wang", Role.READER, null);
        Visitor wang = site.stranger();
        wang.logIn("wang", UpDesk.PASSWORD);
        accounts.role(ADMINISTRATOR, "wang", Role.CONSOLIDATOR, null);
        assertThat(wang.get("/register").headers().firstValue("Location")).hasValue("/login");
        wang.logIn("wang", UpDesk.PASSWORD);
        assertThat(wang.get("/log").statusCode()).isEqualTo(200);
        accounts.disabled(ADMINISTRATOR, "wang", true);
        assertThat(wang.get("/log").headers().firstValue("Location")).hasValue("/login");
        assertRefused(wang.logIn("wang", UpDesk.PASSWORD));
        accounts.disabled(ADMINISTRATOR, "wang", false);
        assertLetIn(wang.logIn("WANG ", UpDesk.PASSWORD));
    }

    @Test
    void theFifthWrongPasswordLocksAndARightOneIsThenRefusedInTheSameWords() {
        site.account("wang", Role.READER, null);
        Visitor caller = site.stranger();
        for (int i = 0; i < 4; i++) {
            assertRefused(caller.logIn("wang", "wrong"));
        }
        assertLetIn(caller.logIn("wang", UpDesk.PASSWORD));
        for (int i = 0; i < 5; i++) {
            assertRefused(site.stranger().logIn("wang", "wrong"));
        }
        assertRefused(site.stranger().logIn("wang", UpDesk.PASSWORD));
        assertThat(site.stranger().get("/login?error").body()).contains("账号或密码不对，或者已被暂时锁定（15 分钟）。");
        assertThat(site.part(AuditSearch.class).count(new AuditSearch.Wanted(null, null, "login.locked", "wang")))
                .isEqualTo(1);

        site.close();
        site = new UpDesk(folder);
        assertRefused(site.stranger().logIn("wang", UpDesk.PASSWORD));
        site.part(Accounts.class).reset(ADMINISTRATOR, "wang");
        assertThat(site.part(RefusedLogIns.class).count("name", "wang", io.huizong.account.Door.PAUSE))
                .isZero();
    }

    /** What was typed for the name may have been a password. */
    @Test
    void aNameThatThereIsNotIsLockedLikewiseAndNotNoted() {
        for (int i = 0; i < 5; i++) {
            assertRefused(site.stranger().logIn("my secret", "wrong"));
        }
        assertThat(site.part(RefusedLogIns.class).count("name", "my secret", io.huizong.account.Door.PAUSE))
                .isEqualTo(5);
        assertThat(site.part(AuditSearch.class).find(new AuditSearch.Wanted(null, null, null, null), 0, 10))
                .extracting(AuditSearch.Found::subject)
                .containsExactly("（没有这个账号）");
    }

    @Test
    void anAddressThatFailsFiftyTimesIsLeftOutside() {
        site.account("wang", Role.READER, null);
        RefusedLogIns refused = site.part(RefusedLogIns.class);
        for (int i = 0; i < 49; i++) {
            refused.add("address", "127.0.0.1", io.huizong.account.Door.PAUSE);
        }
        assertLetIn(site.stranger().logIn("wang", UpDesk.PASSWORD));
        assertRefused(site.stranger().logIn("nobody", "wrong"));
        assertRefused(site.stranger().logIn("wang", UpDesk.PASSWORD));
    }

    @Test
    void aSessionOfBeforeTheLogInIsNotTheOneAfterIt() {
        site.account("wang", Role.READER, null);
        Visitor caller = site.stranger();
        caller.get("/login");
        String planted = caller.session();
        assertThat(planted).isNotEmpty();
        HttpResponse<String> answer = caller.logIn("wang", UpDesk.PASSWORD);
        assertThat(caller.session()).isNotEqualTo(planted);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .matches("huizong=[0-9A-F]{32}; Path=/; HttpOnly; SameSite=Strict");
        Visitor thief = site.stranger();
        assertThat(thief.get("/register", "Cookie", "huizong=" + planted).statusCode())
                .isEqualTo(302);
        assertThat(thief.get("/register", "Cookie", "huizong=" + caller.session())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void loggingOutEndsTheSession() {
        site.account("wang", Role.READER, null);
        Visitor caller = site.stranger();
        caller.logIn("wang", UpDesk.PASSWORD);
        String session = caller.session();
        assertThat(caller.get("/logout").statusCode()).isEqualTo(404);
        assertThat(caller.post("/logout", caller.token("/password")).headers().firstValue("Location"))
                .hasValue("/login?bye");
        assertThat(site.stranger()
                        .get("/register", "Cookie", "huizong=" + session)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aLogInPageLeftOpenOverNightIsOpenedAgain() {
        assertThat(site.stranger()
                        .post("/login", "of yesterday", "username=wang", "password=x")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/login?again");
    }
}
