/** What a college says about itself: its name, its day, its language and its color. */
@NullMarked
package io.waymark.web.admin.college;

import org.jspecify.annotations.NullMarked;
