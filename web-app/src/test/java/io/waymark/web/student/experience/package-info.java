@NullMarked
package io.waymark.web.student.experience;

import org.jspecify.annotations.NullMarked;
