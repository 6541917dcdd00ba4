package io.huizong.sheet;

/**
 * A cell as an XML element, in which {@code @} stands where its address goes.
 *
 * @param truth what Excel has in it; null if nothing
 */
record WrittenCell(String xml, Cell truth) {
    /** The element with an address, or without one if it is to be counted. */
    String at(String address) {
        return xml.replaceFirst("@", address == null ? "" : " r=\"" + address + "\"");
    }
}
