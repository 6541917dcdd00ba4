/** What people send through the page: checked at once, kept aside, and put into the input folder when they say so. */
@NullMarked
package io.huizong.web.upload;

import org.jspecify.annotations.NullMarked;
