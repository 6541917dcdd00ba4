package io.huizong.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Formats of cells, and whether Excel shows a date for them.
 *
 * @param code of a custom format; null for a built-in one
 */
record WrittenFormat(int id, String code, boolean isDate) {
    private static final List<String> DATES = List.of(
            "yyyy-mm-dd",
            "yyyy\\-mm\\-dd;@",
            "yyyy\"年\"m\"月\"d\"日\"",
            "yyyy\"年\"m\"月\"d\"日\";@",
            "yyyy年m月d日",
            "m\"月\"d\"日\";@",
            "yy.mm.dd",
            "m/d/yy h:mm",
            "[$-804]yyyy\"年\"m\"月\";@",
            "[$-409]mmm\\-yy;@",
            "[ENG][$-409]d\\-mmm\\-yyyy",
            "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@",
            "[DBNum1]yyyy\"年\"m\"月\"",
            "[DBNum1][$-804]m\"月\"d\"日\"",
            "[$-804]aaaa;@",
            "aaaa",
            "aaa",
            "dddd",
            "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
            "[$-x-sysdate]dddd, mmmm dd, yyyy",
            "[$-F400]h:mm:ss\\ AM/PM",
            "[$-x-systime]h:mm:ss AM/PM",
            "上午/下午h\"时\"mm\"分\"",
            "上午/下午h\"时\"mm\"分\"ss\"秒\"",
            "[DBNum1]上午/下午h\"时\"mm\"分\"",
            "h\"时\"mm\"分\"ss\"秒\"",
            "h:mm:ss AM/PM",
            "[$-404]e/m/d",
            "[h]:mm:ss",
            "[mm]:ss",
            "[s]",
            "mm:ss.0",
            "[<43831]m\"月\"d\"日\";yyyy/m/d",
            "[Red]d;0",
            "yyyy/m/d\\ h:mm;@");
    private static final List<String> NUMBERS = List.of(
            "0\"天\"",
            "0\"人次\"",
            "\"第\"0\"期\"",
            "00\"分\"",
            "0\\d",
            "0!d",
            "[Red]0.0;[Blue]-0.0",
            "#,##0.00_ ",
            "0.0_);[Red]\\(0.0\\)",
            "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)",
            "_-* #,##0_-;y",
            "[DBNum1]General",
            "[DBNum2][$-804]General",
            "[DBNum1][$-804]General\"场\"",
            "G/通用格式",
            "G/通用格式\"人\"",
            "\"¥\"#,##0",
            "[$USD] #,##0",
            "[$¥-804]#,##0.00",
            "[>100]0\"d\";0",
            "# ?/?",
            "##0.0E+0",
            "\"yyyy\"",
            ";;;",
            "0.00_);[Red](0.00)");

    /** What the built-in formats show as dates: the American ones, then those of Chinese installations. */
    private static final Set<Integer> BUILT_IN_DATES = Set.of(
            14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54,
            55, 56, 57, 58);

    /** Built-in ids that mean something somewhere, then all custom codes from 164 on, and a built-in one spelled out. */
    static final List<WrittenFormat> ALL = all();

    private static List<WrittenFormat> all() {
        List<WrittenFormat> all = new ArrayList<>();
        IntStream.concat(IntStream.rangeClosed(0, 58), IntStream.rangeClosed(71, 81))
                .forEach(id -> all.add(new WrittenFormat(id, null, BUILT_IN_DATES.contains(id) || id > 58)));
        all.removeIf(format -> format.id == 31);
        all.add(new WrittenFormat(31, "yyyy\"年\"m\"月\"d\"日\"", true));
        for (String code : DATES) {
            all.add(new WrittenFormat(164 + all.size(), code, true));
        }
        for (String code : NUMBERS) {
            all.add(new WrittenFormat(164 + all.size(), code, false));
        }
        return List.copyOf(all);
    }
}
