/** The exercise of telling which claims bear together and which apart. */
package hence.lesson.practice.together;
