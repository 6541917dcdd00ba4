package io.huizong.sheet;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/** Every way in which a cell, a row or a file is read otherwise than POI reads it, and why. No other is allowed. */
enum PoiDifference {
    BUILT_IN_DATE(
            "Formats 27-36, 50-58 and 71-81 show dates on Chinese and Thai installations; POI knows the American ones.") {
        @Override
        boolean explainsCell(org.apache.poi.ss.usermodel.Cell poi, Cell ours) {
            int id = poi.getCellStyle().getDataFormat();
            boolean asian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);
            return asian && ours instanceof Cell.DateTime;
        }
    },
    DATE_CODE("These codes show a date or a time in Excel; POI's patterns miss them.") {
        @Override
        boolean explainsCell(org.apache.poi.ss.usermodel.Cell poi, Cell ours) {
            return MISSED_BY_POI.contains(String.valueOf(poi.getCellStyle().getDataFormatString()))
                    && ours instanceof Cell.DateTime;
        }
    },
    QUOTED_LETTERS(
            "A format of nothing but quoted letters shows them whatever the number; POI takes them for a date.") {
        @Override
        boolean explainsCell(org.apache.poi.ss.usermodel.Cell poi, Cell ours) {
            return "\"yyyy\"".equals(poi.getCellStyle().getDataFormatString()) && ours instanceof Cell.Numeric;
        }
    },
    NEGATIVE_DATE("Excel shows ##### for a date before its first day or past 9999; the number stays one.") {
        @Override
        boolean explainsCell(org.apache.poi.ss.usermodel.Cell poi, Cell ours) {
            return ours instanceof Cell.Numeric number
                    && (number.number().signum() < 0 || number.number().longValue() > 2_957_003);
        }
    },
    ISO_DATE("Cells of type d hold an ISO date; POI refuses the whole workbook.") {
        @Override
        boolean explainsRefusal(String failure) {
            return failure.contains("string value 'd' is not a valid enumeration value for ST_CellType");
        }
    },
    EMPTY_VALUE("A cell with an empty value holds nothing; POI says 0.") {
        @Override
        boolean explainsCell(org.apache.poi.ss.usermodel.Cell poi, Cell ours) {
            return ours == null
                    && poi.getCellType() == CellType.NUMERIC
                    && poi instanceof XSSFCell xlsx
                    && xlsx.getCTCell().getV().isBlank();
        }
    },
    WORKED_OUT("A formula without a stored value is worked out or said to have no result; POI says 0.") {
        @Override
        boolean explainsCell(org.apache.poi.ss.usermodel.Cell poi, Cell ours) {
            return !hasStoredValue(poi);
        }
    },
    NEWER_ERROR("Error values that came after Excel 2010 stay errors; POI throws.") {
        @Override
        boolean explainsCell(org.apache.poi.ss.usermodel.Cell poi, Cell ours) {
            return type(poi).equals("e")
                    && ours instanceof Cell.ErrorValue error
                    && Arrays.stream(FormulaError.values())
                            .noneMatch(known -> known.getString().equals(error.code()));
        }
    },
    NOT_A_NUMBER(
            "What is written for a number and is none is handed on as text, to be found; POI throws or says NaN.") {
        @Override
        boolean explainsCell(org.apache.poi.ss.usermodel.Cell poi, Cell ours) {
            return type(poi).equals("n") && ours instanceof Cell.Text;
        }
    },
    ROW_OF_NO_HEIGHT("A row of height 0 is as hidden as one that says so.") {
        @Override
        boolean explainsRow(org.apache.poi.ss.usermodel.Row poi) {
            return poi.getHeight() == 0;
        }
    },
    STRICT("POI reads no Strict OOXML.") {
        @Override
        boolean explainsRefusal(String failure) {
            return failure.contains("Strict OOXML isn't currently supported");
        }
    };

    private static final Set<String> MISSED_BY_POI = Set.of(
            "aaa",
            "aaaa",
            "[$-804]aaaa;@",
            "[$-404]e/m/d",
            "[<43831]m\"月\"d\"日\";yyyy/m/d",
            "[ENG][$-409]d\\-mmm\\-yyyy",
            "h\"时\"mm\"分\"ss\"秒\"",
            "上午/下午h\"时\"mm\"分\"",
            "上午/下午h\"时\"mm\"分\"ss\"秒\"",
            "[DBNum1]上午/下午h\"时\"mm\"分\"");

    private final String reason;

    PoiDifference(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /** Whether POI may have another value than ours, which is null for a cell that holds nothing. */
    boolean explainsCell(org.apache.poi.ss.usermodel.Cell poi, Cell ours) {
        return false;
    }

    /** Whether POI may say of a row that it is shown where we say that it is hidden. */
    boolean explainsRow(org.apache.poi.ss.usermodel.Row poi) {
        return false;
    }

    /** Whether POI may refuse a file that we read, with this message. */
    boolean explainsRefusal(String failure) {
        return false;
    }

    static Optional<PoiDifference> ofCell(org.apache.poi.ss.usermodel.Cell poi, Cell ours) {
        return Arrays.stream(values()).filter(d -> d.explainsCell(poi, ours)).findFirst();
    }

    static Optional<PoiDifference> ofRow(org.apache.poi.ss.usermodel.Row poi) {
        return Arrays.stream(values()).filter(d -> d.explainsRow(poi)).findFirst();
    }

    static Optional<PoiDifference> ofRefusal(Exception refusal) {
        return Arrays.stream(values())
                .filter(d -> d.explainsRefusal(String.valueOf(refusal)))
                .findFirst();
    }

    /** The type as written; "" in an .xls. */
    private static String type(org.apache.poi.ss.usermodel.Cell poi) {
        return poi instanceof XSSFCell xlsx ? xlsx.getCTCell().xgetT().getStringValue() : "";
    }

    private static boolean hasStoredValue(org.apache.poi.ss.usermodel.Cell poi) {
        if (poi.getCellType() != CellType.FORMULA) {
            return true;
        }
        if (poi instanceof XSSFCell xlsx) {
            CTCell stored = xlsx.getCTCell();
            return stored.isSetV() && (type(poi).equals("str") || !stored.getV().isBlank());
        }
        return !(poi instanceof HSSFCell)
                || poi.getCachedFormulaResultType() != CellType.NUMERIC
                || poi.getNumericCellValue() != 0;
    }
}
