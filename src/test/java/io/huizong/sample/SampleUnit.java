package io.huizong.sample;

import java.util.List;

/**
 * One of the ten invented units.
 *
 * @param size roughly how many people come to a meeting there
 */
record SampleUnit(
        String code,
        String name,
        String aliases,
        String category,
        String exempt,
        String from,
        String contact,
        Trade trade,
        int size) {
    /** What a unit writes articles about. */
    enum Trade {
        TOWN,
        SCHOOLS,
        HEALTH,
        ARCHIVES
    }

    static final List<SampleUnit> ALL = List.of(
            town("U01", "城关镇", "城关、城关镇人民政府", "", "张三 0000-0000001", 90),
            town("U02", "东河镇", "东河、东河镇人民政府", "", "李四 0000-0000002", 70),
            town("U03", "西山乡", "西山、西山乡人民政府", "", "王五 0000-0000003", 45),
            town("U04", "南岭乡", "南岭、南岭乡人民政府", "", "赵六 0000-0000004", 40),
            town("U05", "北屯镇", "北屯、北屯镇人民政府", "", "孙七 0000-0000005", 60),
            town("U06", "白石镇", "白石、白石镇人民政府", "", "周八 0000-0000006", 55),
            town("U07", "柳林街道", "柳林、柳林街道办事处", "2026-01-01", "吴九 0000-0000007", 50),
            office("U08", "县教育局", "教育局", "县直部门", "", "郑十 0000-0000008", Trade.SCHOOLS, 65),
            office("U09", "县卫生健康局", "卫健局、县卫健局", "县直部门", "", "钱一 0000-0000009", Trade.HEALTH, 60),
            office("U10", "县档案馆", "档案馆", "企事业单位", "警示教育", "冯二 0000-0000010", Trade.ARCHIVES, 25));

    private static SampleUnit town(String code, String name, String aliases, String from, String contact, int size) {
        return new SampleUnit(code, name, aliases, "乡镇街道", "", from, contact, Trade.TOWN, size);
    }

    private static SampleUnit office(
            String code,
            String name,
            String aliases,
            String category,
            String exempt,
            String contact,
            Trade trade,
            int size) {
        return new SampleUnit(code, name, aliases, category, exempt, "", contact, trade, size);
    }

    static SampleUnit of(String code) {
        return ALL.stream().filter(u -> u.code().equals(code)).findFirst().orElseThrow();
    }

    /** Who fills in the unit's tables. */
    String person() {
        return contact.substring(0, contact.indexOf(' '));
    }

    String telephone() {
        return contact.substring(contact.indexOf(' ') + 1);
    }
}
