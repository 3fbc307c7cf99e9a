# Made by ratecard from specs/cliprise/. Change the spec, not this file.
"""The methods of `client.audio`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, overload

from ratecard_cliprise import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.sync.client import Job

if TYPE_CHECKING:
    from ratecard_cliprise import models
else:
    models = lazy_module("ratecard_cliprise.models")


class AudioModels(ModelMethods[Submitted]):
    """Models behind `client.audio`; a method submits a task and returns its job."""

    @overload
    def elevenlabs_tts_turbo(self, request: models.ElevenlabsTtsTurbo, /) -> Submitted: ...
    @overload
    def elevenlabs_tts_turbo(
        self,
        /,
        *,
        text: str,
        voice: str,
        language_code: str,
        stability: float | None = None,
        similarity_boost: float | None = None,
        speed: float | None = None,
        style: object = None,
    ) -> Submitted: ...
    def elevenlabs_tts_turbo(
        self,
        request: models.ElevenlabsTtsTurbo | None = None,
        /,
        *,
        text: str | None = None,
        voice: str | None = None,
        language_code: str | None = None,
        stability: float | None = None,
        similarity_boost: float | None = None,
        speed: float | None = None,
        style: object = None,
    ) -> Submitted:
        """ElevenLabs TTS Turbo: Speaks a text with little delay.

        Price: 49 * ceil(characters / 5000) credits per call.

        Docs: Business API public reference, Input Parameters, elevenlabs-tts-turbo (checked
        2026-11-20).

        Args:
            text: Words to speak.
            voice: Voice to speak with.
            language_code: Code of the language.
            stability: Steadiness of the voice.
            similarity_boost: Closeness to the original voice.
            speed: Pace of the speech.
            style: Strength of the speaking style.
        """
        return self._submit(
            _wire.ELEVENLABS_TTS_TURBO,
            request,
            {
                "text": text,
                "voice": voice,
                "language_code": language_code,
                "stability": stability,
                "similarity_boost": similarity_boost,
                "speed": speed,
                "style": style,
            },
        )

    @overload
    def elevenlabs_tts(self, request: models.ElevenlabsTts, /) -> Submitted: ...
    @overload
    def elevenlabs_tts(
        self,
        /,
        *,
        text: str,
        voice: str,
        language_code: str,
        stability: float | None = None,
        similarity_boost: float | None = None,
        speed: float | None = None,
        style: object = None,
    ) -> Submitted: ...
    def elevenlabs_tts(
        self,
        request: models.ElevenlabsTts | None = None,
        /,
        *,
        text: str | None = None,
        voice: str | None = None,
        language_code: str | None = None,
        stability: float | None = None,
        similarity_boost: float | None = None,
        speed: float | None = None,
        style: object = None,
    ) -> Submitted:
        """ElevenLabs TTS Multi-Language: Speaks a text in many languages.

        Price: 49 * ceil(characters / 5000) credits per call.

        Docs: Business API public reference, Input Parameters, elevenlabs-tts (checked 2026-11-20).

        Args:
            text: Words to speak.
            voice: Voice to speak with.
            language_code: Code of the language.
            stability: Steadiness of the voice.
            similarity_boost: Closeness to the original voice.
            speed: Pace of the speech.
            style: Strength of the speaking style.
        """
        return self._submit(
            _wire.ELEVENLABS_TTS,
            request,
            {
                "text": text,
                "voice": voice,
                "language_code": language_code,
                "stability": stability,
                "similarity_boost": similarity_boost,
                "speed": speed,
                "style": style,
            },
        )

    @overload
    def elevenlabs_v3_dialogue(self, request: models.ElevenlabsV3Dialogue, /) -> Submitted: ...
    @overload
    def elevenlabs_v3_dialogue(
        self,
        /,
        *,
        dialogue: list[dict[str, object]],
        language_code: str,
        stability: float | None = None,
    ) -> Submitted: ...
    def elevenlabs_v3_dialogue(
        self,
        request: models.ElevenlabsV3Dialogue | None = None,
        /,
        *,
        dialogue: list[dict[str, object]] | None = None,
        language_code: str | None = None,
        stability: float | None = None,
    ) -> Submitted:
        """ElevenLabs V3 Dialogue: Speaks a script with several voices.

        Price: ceil(characters / 5000) credits per call.

        Docs: Business API public reference, Input Parameters, elevenlabs-v3-dialogue (checked
        2026-11-20).

        Args:
            dialogue: The script, line by line.
            language_code: Code of the language.
            stability: Steadiness of the voice.
        """
        return self._submit(
            _wire.ELEVENLABS_V3_DIALOGUE,
            request,
            {
                "dialogue": dialogue,
                "language_code": language_code,
                "stability": stability,
            },
        )

    @overload
    def elevenlabs_speech_to_text(self, request: models.ElevenlabsSpeechToText, /) -> Submitted: ...
    @overload
    def elevenlabs_speech_to_text(
        self,
        /,
        *,
        audio_url: str,
        language_code: str | None = None,
        tag_audio_events: bool | None = None,
    ) -> Submitted: ...
    def elevenlabs_speech_to_text(
        self,
        request: models.ElevenlabsSpeechToText | None = None,
        /,
        *,
        audio_url: str | None = None,
        language_code: str | None = None,
        tag_audio_events: bool | None = None,
    ) -> Submitted:
        """ElevenLabs Speech to Text: Writes down speech, if wanted with the sounds around it.

        Price: 7 credits per second.

        Docs: Business API public reference, Input Parameters, elevenlabs-speech-to-text (checked
        2026-11-20).

        Args:
            audio_url: Address of the source sound.
            language_code: Code of the language.
            tag_audio_events: Whether other sounds are marked.
        """
        return self._submit(
            _wire.ELEVENLABS_SPEECH_TO_TEXT,
            request,
            {
                "audio_url": audio_url,
                "language_code": language_code,
                "tag_audio_events": tag_audio_events,
            },
        )

    @overload
    def elevenlabs_audio_isolation(
        self, request: models.ElevenlabsAudioIsolation, /
    ) -> Submitted: ...
    @overload
    def elevenlabs_audio_isolation(
        self,
        /,
        *,
        audio_url: str,
    ) -> Submitted: ...
    def elevenlabs_audio_isolation(
        self,
        request: models.ElevenlabsAudioIsolation | None = None,
        /,
        *,
        audio_url: str | None = None,
    ) -> Submitted:
        """ElevenLabs Audio Isolation: Takes the noise out of a recording.

        Price: 1 credit per second.

        Docs: Business API public reference, Input Parameters, elevenlabs-audio-isolation (checked
        2026-11-20).

        Args:
            audio_url: Address of the source sound.
        """
        return self._submit(
            _wire.ELEVENLABS_AUDIO_ISOLATION,
            request,
            {
                "audio_url": audio_url,
            },
        )

    @overload
    def elevenlabs_sound_effect(self, request: models.ElevenlabsSoundEffect, /) -> Submitted: ...
    @overload
    def elevenlabs_sound_effect(
        self,
        /,
        *,
        text: str,
        duration_seconds: object = None,
        loop: bool | None = None,
        prompt_influence: float | None = None,
    ) -> Submitted: ...
    def elevenlabs_sound_effect(
        self,
        request: models.ElevenlabsSoundEffect | None = None,
        /,
        *,
        text: str | None = None,
        duration_seconds: object = None,
        loop: bool | None = None,
        prompt_influence: float | None = None,
    ) -> Submitted:
        """ElevenLabs Sound Effect: Makes a sound from a description.

        Price: 1 credit per second.

        Docs: Business API public reference, Input Parameters, elevenlabs-sound-effect (checked
        2026-11-20).

        Args:
            text: What to hear.
            duration_seconds: Length of the sound in seconds.
            loop: Whether the sound can repeat without a seam.
            prompt_influence: How closely the text is followed.
        """
        return self._submit(
            _wire.ELEVENLABS_SOUND_EFFECT,
            request,
            {
                "text": text,
                "duration_seconds": duration_seconds,
                "loop": loop,
                "prompt_influence": prompt_influence,
            },
        )


class Audio(SyncGroup, AudioModels[Job]):
    """`client.audio` of the sync client."""


class AsyncAudio(AsyncGroup, AudioModels[Coroutine[object, object, AsyncJob]]):
    """`client.audio` of the async client."""
