package io.huizong.sheet;

import io.huizong.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/** What a file is, read from its bytes and never from its name. */
public enum FileKind {
    /** Also .xlsm, whose macros never run. */
    XLSX(null),
    /** BIFF8 in an OLE2 container. */
    XLS(null),
    /** Text in an encoding that is known, tables separated by comma, tab or semicolon; any other plain text too. */
    CSV(null),
    /** A web page, which some programs save as .xls. */
    HTML(null),
    /** Zero bytes, or nothing but white space. */
    EMPTY(FindingCode.FILE_EMPTY),
    /** An OOXML file encrypted with a password, or an .xls that is. */
    ENCRYPTED(FindingCode.FILE_ENCRYPTED),
    /** Excel's binary .xlsb. */
    XLSB(FindingCode.FILE_UNSUPPORTED),
    /** OpenDocument, .ods. */
    ODS(FindingCode.FILE_UNSUPPORTED),
    /** BIFF before 8: Excel 95 and older. */
    OLD_XLS(FindingCode.FILE_UNSUPPORTED),
    /** SpreadsheetML 2003: Excel's "XML table". */
    XML_TABLE(FindingCode.FILE_UNSUPPORTED),
    /** A web page in one file, .mht, which Excel also saves. */
    WEB_ARCHIVE(FindingCode.FILE_UNSUPPORTED),
    /** An office file that is none of the others: WPS's own formats, Publisher, Visio, a mail. */
    OTHER_SPREADSHEET(FindingCode.FILE_UNSUPPORTED),
    /** A Word, WPS Writer, OpenDocument or RTF text. */
    WORD(FindingCode.FILE_NOT_A_SPREADSHEET),
    /** PowerPoint and its like. */
    SLIDES(FindingCode.FILE_NOT_A_SPREADSHEET),
    PDF(FindingCode.FILE_NOT_A_SPREADSHEET),
    PICTURE(FindingCode.FILE_NOT_A_SPREADSHEET),
    /** zip, rar, 7z, gzip. */
    ARCHIVE(FindingCode.FILE_NOT_A_SPREADSHEET),
    /** Bytes that are nothing of the above. */
    NOT_A_SPREADSHEET(FindingCode.FILE_NOT_A_SPREADSHEET);

    private final @Nullable FindingCode refusal;

    FileKind(@Nullable FindingCode refusal) {
        this.refusal = refusal;
    }

    /** Whether files of this kind are read. */
    public boolean isRead() {
        return refusal == null;
    }

    /** The code under which a file of this kind is refused; null for a kind that is read. */
    @Nullable
    FindingCode refusal() {
        return refusal;
    }
}
