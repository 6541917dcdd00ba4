package io.huizong.unit;

import java.util.List;

/**
 * A newspaper, station, site or account that publishes.
 *
 * @param aliases other names of it
 * @param level one of the codes of the form that lists media
 */
public record Medium(String name, List<String> aliases, String level) {}
