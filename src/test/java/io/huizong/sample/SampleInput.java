package io.huizong.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the sample input folder: ten invented units, three months. Run it after a change, and commit what it writes. */
public final class SampleInput {
    static final String UNREADABLE = "2026年10月/东河镇2026年10月.et";
    private static final String README = "说明.txt";

    private SampleInput() {}

    /** Writes to {@code input/} of the working directory, or to the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "input"));
        if (arguments.length > 1) {
            Files.writeString(Path.of(arguments[1]), ExpectedFigures.of(October2026.plan()));
        }
    }

    /**
     * Writes all files into a folder; others in it stay.
     *
     * @throws IOException if that cannot be done
     */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        ReferenceBooks.write(folder);
        for (MonthPlan month : months()) {
            for (ReportFile file : month.files()) {
                file.write(folder);
            }
        }
        OtherForms.write(folder);
        Files.write(folder.resolve(UNREADABLE), new byte[] {'W', 'P', 'S', 0, 1, 2, 3, 4});
        Files.write(folder.resolve(README), readme().getBytes(StandardCharsets.UTF_8));
    }

    static List<MonthPlan> months() {
        return List.of(CleanMonth.october2025(), CleanMonth.september2026(), October2026.plan());
    }

    private static String readme() {
        return String.join(
                "\r\n",
                "本文件夹是示例：十个虚构单位2025年10月、2026年9月和2026年10月的报表。",
                "其中三个单位还报了其他报表，包括2026年第三季度的季报、2026年上半年的半年报和2025年的年报。",
                "单位、人员、电话和数字均为虚构。2026年10月的报表中有意留下了一些填报错误。",
                "");
    }
}
