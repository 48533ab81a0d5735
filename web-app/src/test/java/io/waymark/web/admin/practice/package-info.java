@NullMarked
package io.waymark.web.admin.practice;

import org.jspecify.annotations.NullMarked;
