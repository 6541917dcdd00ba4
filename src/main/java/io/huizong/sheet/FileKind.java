package io.huizong.sheet;

/** What a file is, read from its first bytes and never from its name. */
public enum FileKind {
    XLSX,
    XLS,
    CSV,
    HTML,
    /** An OOXML file encrypted with a password, or an .xls that is. */
    ENCRYPTED,
    /** .xlsb, .ods, .et, BIFF before 8, SpreadsheetML 2003: tables, but not ones that are read here. */
    OTHER_SPREADSHEET,
    /** A Word or PowerPoint file, a PDF, a picture, an archive. */
    NOT_A_SPREADSHEET,
    EMPTY
}
