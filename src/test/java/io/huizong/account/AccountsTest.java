package io.huizong.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.Desk;
import io.huizong.decision.Actor;
import io.huizong.store.AuditSearch;
import io.huizong.words.Messages;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    private static final Actor BOSS = new Actor("boss");

    @TempDir
    private Path folder;

    private Desk desk;
    private Accounts accounts;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        accounts = desk.part(Accounts.class);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static String words(Change change) {
        return change instanceof Change.Refused refused
                ? Messages.bundled().text(refused.key(), refused.arguments())
                : "";
    }

    @Test
    void theLastAdministratorStays() {
        accounts.first();
        String refusal = "这是最后一个可用的管理员账号，不能停用，也不能改为其他角色。";
        assertThat(words(accounts.disabled(BOSS, "admin", true))).isEqualTo(refusal);
        assertThat(words(accounts.role(BOSS, "admin", Role.READER, null))).isEqualTo(refusal);
        accounts.add(BOSS, "li", Role.ADMINISTRATOR, null);
        assertThat(accounts.disabled(BOSS, "admin", true)).isEqualTo(new Change.Done());
        assertThat(words(accounts.disabled(BOSS, "li", true))).isEqualTo(refusal);
        assertThat(accounts.disabled(BOSS, "admin", false)).isEqualTo(new Change.Done());
        assertThat(accounts.role(BOSS, "li", Role.CONSOLIDATOR, null)).isEqualTo(new Change.Done());
    }

    @ParameterizedTest
    @CsvSource({
        "a,        READER, ,    账号要有 2 至 40 个字，只能用汉字、字母、数字和 . _ -，第一个字不能是符号。",
        "<b>x</b>, READER, ,    账号要有 2 至 40 个字，只能用汉字、字母、数字和 . _ -，第一个字不能是符号。",
        "'a b',    READER, ,    账号要有 2 至 40 个字，只能用汉字、字母、数字和 . _ -，第一个字不能是符号。",
        "ADMIN,    READER, ,    已经有账号“admin”。",
        "ａｄｍｉｎ,    READER, ,    已经有账号“admin”。",
        "东河镇,      UNIT,   ,    填报单位的账号要选定一个单位。"
    })
    void whatIsNoAccountIsRefusedInWords(String name, Role role, String unit, String words) {
        accounts.first();
        assertThat(words(accounts.add(BOSS, name, role, unit))).isEqualTo(words);
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void changesAreNotedWithoutPasswords() {
        accounts.add(BOSS, "东河镇", Role.UNIT, "U02");
        accounts.role(BOSS, "东河镇", Role.READER, "U02");
        accounts.disabled(BOSS, "东河镇", true);
        accounts.reset(BOSS, "东河镇");
        accounts.password("东河镇", "correct horse battery");
        assertThat(desk.part(AuditSearch.class).find(new AuditSearch.Wanted(null, null, null, null), 0, 10))
                .extracting(f -> "%s %s %s %s→%s".formatted(f.who(), f.action(), f.subject(), f.before(), f.after()))
                .containsExactly(
                        "东河镇 account.password 东河镇 null→null",
                        "boss account.reset 东河镇 null→null",
                        "boss account.change 东河镇 查阅、可用→查阅、停用",
                        "boss account.change 东河镇 填报单位、U02、可用→查阅、可用",
                        "boss account.add 东河镇 null→填报单位、U02、可用");
    }

    @ParameterizedTest
    @CsvSource({
        "short,                    password.short",
        "九个字不够长的密码,              password.short",
        "1234567890,               password.common",
        "Password123,              password.common",
        "aaaaaaaaaaaa,             password.common",
        "wang-and-more-words,      password.name",
        "这是一句很长很长很长很长很长很长很长很长很长很长的密码呀, password.long"
    })
    void aPasswordThatIsGuessedIsRefused(String password, String key) {
        assertThat(PasswordRules.problem("wang", password)).contains(key);
        assertThat(Messages.bundled().text(key)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "十个汉字就够了对不对呀", "2b!Xk09-qz"})
    void aPasswordThatIsNotIsTaken(String password) {
        assertThat(PasswordRules.problem("wang", password)).isEmpty();
    }

    @Test
    void nobodyIsLetInWithAnOldOneTimePassword() {
        Change.WithPassword made = (Change.WithPassword) accounts.add(BOSS, "wang", Role.READER, null);
        Door door = desk.part(Door.class);
        assertThat(door.enter("wang", made.password(), "x"))
                .get()
                .extracting(Account::mustChange)
                .isEqualTo(true);
        assertThat(words(accounts.password("wang", made.password()))).isEqualTo("新密码和原来的一样，请换一个。");
        accounts.password("wang", "correct horse battery");
        assertThat(door.enter("wang", made.password(), "x")).isEmpty();
        assertThat(door.enter("wang", "correct horse battery", "x"))
                .get()
                .extracting(Account::mustChange)
                .isEqualTo(false);
        assertThat(made.toString()).doesNotContain(made.password());
    }
}
