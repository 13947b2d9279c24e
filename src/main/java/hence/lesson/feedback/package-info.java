/** Says to a student in sentences what the findings about an attempt mean. */
package hence.lesson.feedback;
