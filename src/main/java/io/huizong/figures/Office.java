package io.huizong.figures;

import java.time.ZoneId;
import java.util.List;

/**
 * Who consolidates.
 *
 * @param county as printed
 * @param name of the office that signs
 * @param zone in which days begin and deadlines end
 * @param formsOn codes of the forms that a unit owes where the register says nothing else
 * @param explanationLength as many letters and digits as a unit's answer to a query must have
 */
public record Office(String county, String name, ZoneId zone, List<String> formsOn, int explanationLength) {}
