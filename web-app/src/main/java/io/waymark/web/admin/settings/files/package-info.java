/** How much of its files the college keeps. */
@NullMarked
package io.waymark.web.admin.settings.files;

import org.jspecify.annotations.NullMarked;
