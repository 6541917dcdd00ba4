package io.huizong;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.modulith.Modulithic;

/**
 * Where Spring looks for the program's parts; the program itself starts in {@code cli}. What only a process that stays up
 * needs, the pages and the watch over the folder, is added by the command that stays up.
 */
@Modulithic
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = Huizong.STAYING_UP))
public class Huizong {
    static final String STAYING_UP = "io\\.huizong\\.(web|watch|mail)\\..*";
}
