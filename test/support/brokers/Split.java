import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes and reads on one side of a partition: a command each line on standard input, answered by "NUMBER ok WORDS" or "NUMBER no REASON". */
public class Split {
  static String servers;
  static final Map<String, KafkaProducer<String, String>> producers = new HashMap<>();

  public static void main(String[] arguments) throws Exception {
    servers = arguments[0];
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      String[] words = line.split(" ");
      try {
        switch (words[1]) {
          case "topic" -> answer(words[0], topic(words[2]));
          case "write" -> write(words[0], words[2], words[3], words[4]);
          case "read" -> answer(words[0], read(words[2]));
          default -> throw new IllegalArgumentException(line);
        }
      } catch (Exception thrown) {
        refuse(words[0], thrown);
      }
    }
    System.exit(0);
  }

  static synchronized void answer(String number, String words) {
    System.out.println(number + " ok " + words);
  }

  static synchronized void refuse(String number, Exception thrown) {
    System.out.println(number + " no " + thrown.getClass().getSimpleName());
  }

  /** One partition, led by broker 1, on all three. */
  static String topic(String name) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      NewTopic topic =
          new NewTopic(name, Map.of(0, List.of(1, 2, 3)))
              .configs(Map.of("min.insync.replicas", "2"));
      admin.createTopics(List.of(topic)).all().get();
      for (int i = 0; i < 60; i++) {
        var found = admin.describeTopics(List.of(name)).allTopicNames().get().get(name).partitions();
        if (found.get(0).isr().size() == 3 && found.get(0).leader().id() == 1) return name;
        Thread.sleep(250);
      }
    }
    throw new IllegalStateException(name);
  }

  static void write(String number, String topic, String acks, String id) {
    KafkaProducer<String, String> producer =
        producers.computeIfAbsent(
            acks,
            key ->
                new KafkaProducer<>(
                    Map.of(
                        "bootstrap.servers", servers,
                        "acks", key,
                        "enable.idempotence", "false",
                        "retries", "0",
                        "metadata.max.age.ms", "1000",
                        "max.block.ms", "2000",
                        "request.timeout.ms", "2000",
                        "delivery.timeout.ms", "2500"),
                    new StringSerializer(),
                    new StringSerializer()));
    producer.send(
        new ProducerRecord<>(topic, 0, "", id),
        (metadata, thrown) -> {
          if (thrown == null) answer(number, id);
          else refuse(number, thrown);
        });
  }

  static String read(String topic) {
    Map<String, Object> properties = Map.of("bootstrap.servers", servers, "default.api.timeout.ms", "4000");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
      TopicPartition partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      List<String> ids = new ArrayList<>();
      for (long until = System.currentTimeMillis() + 4000; consumer.position(partition) < end; ) {
        if (System.currentTimeMillis() > until) throw new IllegalStateException("not read to its end");
        consumer.poll(Duration.ofMillis(200)).forEach(record -> ids.add(record.value()));
      }
      return String.join(",", ids);
    }
  }
}
