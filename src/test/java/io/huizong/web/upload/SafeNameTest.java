package io.huizong.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a stranger's name. */
class SafeNameTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "城关镇6月.xlsx, 城关镇6月.xlsx",
                "../../x.xlsx, x.xlsx",
                "/etc/passwd, passwd",
                "C:\\Users\\张三\\a.xlsx, a.xlsx",
                "a\\b.xlsx, b.xlsx",
                "<script>.xlsx, _script_.xlsx",
                "a\"b:c|d?e*.xlsx, a_b_c_d_e_.xlsx",
                ".xlsx, 未命名.xlsx",
                "..., 未命名",
                "``, 未命名",
                "~$x.xlsx, x.xlsx",
                ".hidden.xlsx, hidden.xlsx",
                "con.xlsx, _con.xlsx",
                "LPT1, _LPT1",
                "com9.tar.xlsx, _com9.tar.xlsx",
                "console.xlsx, console.xlsx",
                "x.xlsx. , x.xlsx",
                "乡镇 .xlsx, 乡镇.xlsx",
            })
    void cleaned(String raw, String name) {
        assertThat(SafeName.of(raw)).isEqualTo(name);
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(SafeName.of("a\u0000b\u202Ecsv\n.xlsx")).isEqualTo("abcsv.xlsx");
    }

    @Test
    void longNamesKeepTheirEnding() {
        String name = SafeName.of("镇".repeat(400) + ".xlsx");
        assertThat(name).endsWith("镇.xlsx").hasSizeLessThanOrEqualTo(150);
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(230);
        assertThat(SafeName.of("a".repeat(400) + ".xlsx")).hasSize(150).endsWith("a.xlsx");
    }

    @Test
    void folderOfAUnitIsOneFolder() {
        assertThat(SafeName.folder("城关镇/东\\河")).isEqualTo("城关镇_东_河");
    }
}
