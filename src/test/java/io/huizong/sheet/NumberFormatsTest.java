package io.huizong.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "m/d/yy h:mm",
                "yyyy\"年\"m\"月\"d\"日\";@",
                "yyyy年m月d日",
                "[DBNum1][$-804]yyyy\"年\"m\"月\";@",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "[$-x-sysdate]dddd, mmmm dd, yyyy",
                "[$-F400]h:mm:ss AM/PM",
                "[$-804]aaaa",
                "上午/下午h\"时\"mm\"分\"",
                "[h]:mm",
                "[mm]:ss",
                "[s]",
                "mm:ss.0",
                "ss.000",
                "[$-404]e/m/d",
                "[<43831]m\"月\"d\"日\";yyyy/m/d",
                "[Red]d;0"
            })
    void showsADate(String code) {
        assertThat(NumberFormats.isDate(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "G/通用格式",
                "0",
                "0.00E+00",
                "##0.0e-0",
                "#,##0.00_);[Red]\\(#,##0.00\\)",
                "0\"d\"",
                "0\\d",
                "0%",
                "@",
                ";;;",
                "",
                "[Red]0",
                "[$USD]\\ #,##0",
                "_-* #,##0_-;y",
                "[DBNum1]General",
                "[DBNum2][$-804]General",
                "0!d",
                "\"yyyy\"",
                "# ?/?"
            })
    void showsANumber(String code) {
        assertThat(NumberFormats.isDate(code)).isFalse();
    }

    @Test
    void knowsTheBuiltInOnes() {
        assertThat(IntStream.range(0, 164).filter(NumberFormats::isDate))
                .containsExactly(
                        14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51,
                        52, 53, 54, 55, 56, 57, 58, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81);
    }
}
