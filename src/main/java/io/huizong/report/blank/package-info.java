/**
 * Blank workbooks that units fill in: what they give is read back without a finding.
 */
@NamedInterface("blank")
@NullMarked
package io.huizong.report.blank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
