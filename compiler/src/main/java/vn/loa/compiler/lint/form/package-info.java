/** Rules about the form of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
@NullMarked
package vn.loa.compiler.lint.form;

import org.jspecify.annotations.NullMarked;
