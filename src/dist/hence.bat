@echo off
rem Starts Hence from the folder that this file lies in, wherever that is.
set lib=%~dp0..\lib
"%~dp0..\runtime\bin\java" -XX:+UseParallelGC --enable-native-access=javafx.graphics -Dhence.fonts="%lib%\fonts" -cp "%lib%\hence.jar" hence.cli.Main %*
