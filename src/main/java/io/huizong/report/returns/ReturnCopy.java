package io.huizong.report.returns;

import java.nio.file.Path;

/**
 * A file that goes back to its unit.
 *
 * @param name its path below the folder of return copies, with {@code /}
 * @param file where it lies
 */
public record ReturnCopy(String name, Path file) {}
