package io.huizong.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invents one month's rows, always the same ones; no two units hold the same meeting on one day by chance. */
final class Contents {
    private static final List<String> TOPICS = List.of(
            "档案管理规范学习",
            "公文写作培训",
            "安全生产知识学习",
            "交通安全知识学习",
            "财务管理制度学习",
            "消防安全知识学习",
            "读书分享会",
            "优秀案例交流",
            "便民服务工作方法学习",
            "保密知识学习",
            "统计法常识学习",
            "业务学习",
            "防汛应急常识学习",
            "节约用水用电学习",
            "办公软件应用培训",
            "政务公开要求学习");
    private static final List<String> KINDS = List.of("中心组学习", "集体学习", "集体学习", "集中学习", "学习研讨", "交流会", "专题讲座", "主题党日");
    private static final List<String> PLACES = List.of("三楼会议室", "机关会议室", "多功能厅", "图书室", "便民服务中心", "文化活动室");
    private static final List<String> MEDIA = List.of(
            "县融媒体中心 县级",
            "县融媒体中心 县级",
            "县融媒体中心 县级",
            "县政府网 县级",
            "县政府网 县级",
            "市日报 市级",
            "市日报 市级",
            "市电视台 市级",
            "省日报 省级",
            "省电视台 省级",
            "人民日报 中央级");
    private static final List<String> ARTICLE_KINDS = List.of("新闻稿件", "新闻稿件", "新闻稿件", "信息", "网评文章", "交流体会文章");
    private static final List<String> ACTIVITIES = List.of(
            "集中观看警示教育片|观看警示教育片|公职人员",
            "参观县警示教育基地|参观警示教育基地|党员干部",
            "旁听庭审活动|旁听庭审|公职人员",
            "典型案例剖析会|案例剖析|党员干部",
            "新任职干部任前谈话|任前廉政教育|新任职干部",
            "节前提醒谈话|廉政谈话|党员干部",
            "年度警示教育大会|警示教育大会|公职人员",
            "年轻干部纪律教育课|案例剖析|年轻干部",
            "干部家属座谈会|其他|干部家属");

    private final YearMonth month;
    private final Random random;
    private final Set<String> taken = new HashSet<>();

    Contents(YearMonth month, long seed) {
        this.month = month;
        this.random = new Random(seed);
    }

    private static List<String> subjects(SampleUnit.Trade trade) {
        return switch (trade) {
            case TOWN ->
                List.of(
                        "便民服务窗口延时办",
                        "秋粮晾晒有序进行",
                        "灌溉渠道清淤完工",
                        "村级图书室添新书",
                        "交通安全宣传进集市",
                        "农技培训送到田间",
                        "环境整治见成效",
                        "读书分享会举行",
                        "档案整理工作规范有序",
                        "道路养护保出行");
            case SCHOOLS ->
                List.of("校园开放日活动举行", "教师读书分享会举行", "中小学消防演练开展", "乡村学校图书室建成", "教师业务培训开班", "校车安全检查完成", "学生体质测试启动");
            case HEALTH -> List.of("义诊活动走进乡村", "家庭医生签约服务提质", "健康知识讲座举行", "急救技能培训开班", "预约挂号更方便", "护理技能比赛举行");
            case ARCHIVES -> List.of("档案数字化工作推进", "档案开放日活动举行", "老照片征集活动启动", "档案业务培训举行");
        };
    }

    /** Meetings of a unit, by date. */
    List<Line> study(SampleUnit unit, int count) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int people = around(unit.size());
            Object materials = random.nextInt(5) == 0 && i > 0 ? "" : Integer.valueOf(people / 10 * 10 + 10);
            Line line = Line.of("kind", pick(KINDS), "attendees", people, "materials", materials);
            happening(line, "topic", TOPICS);
            lines.add(line.set("organiser", unit.name()).set("place", pick(PLACES)));
        }
        return byDate(lines);
    }

    /** Articles of a unit; their titles begin with its name. */
    List<Line> articles(SampleUnit unit, int count) {
        List<String> subjects = new ArrayList<>(subjects(unit.trade()));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String subject = subjects.remove(random.nextInt(subjects.size()));
            String[] media = pick(MEDIA).split(" ");
            lines.add(Line.of("date", day(), "title", unit.name() + subject)
                    .set("media", media[0])
                    .set("level", media[1])
                    .set("kind", pick(ARTICLE_KINDS))
                    .set("stage", "刊播")
                    .set("count", media[1].equals("县级") && random.nextInt(4) == 0 ? 2 : 1));
        }
        return byDate(lines);
    }

    List<Line> warning(SampleUnit unit, int count) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int batches = random.nextInt(4) == 0 ? 2 : 1;
            Line line = Line.of("batches", batches, "attendees", around(unit.size()) * batches);
            happening(line, "activity", ACTIVITIES);
            String[] parts = line.text("activity").split("\\|");
            line.set("activity", parts[0]).set("kind", parts[1]).set("audience", parts[2]);
            lines.add(line.set("organiser", unit.name()));
        }
        return byDate(lines);
    }

    private void happening(Line line, String field, List<String> names) {
        LocalDate day;
        String name;
        do {
            day = day();
            name = pick(names);
        } while (!taken.add(day + name));
        line.set("date", day).set(field, name);
    }

    private LocalDate day() {
        LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        boolean holiday = day.getMonthValue() == 10 && day.getDayOfMonth() < 9;
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return holiday || weekend ? day() : day;
    }

    private int around(int size) {
        return size / 2 + random.nextInt(size);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<Line> byDate(List<Line> lines) {
        lines.sort(Comparator.comparing(Line::date));
        return lines;
    }
}
