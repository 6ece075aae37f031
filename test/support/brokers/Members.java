import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Consumers that join and leave on command, one line each on standard input; answers "ok COMMAND" when it is done. */
public class Members {
  static final Map<String, Thread> consumers = new ConcurrentHashMap<>();
  static final Map<String, Connection> connections = new HashMap<>();

  public static void main(String[] arguments) throws Exception {
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "topic" -> topic(words[1], words[2], Integer.parseInt(words[3]));
        case "produce" -> produce(words[1], words[2], Integer.parseInt(words[3]));
        case "kafka" -> join(words[1], words[2], words[3], words[4], words[5]);
        case "rabbitmq" -> rabbitmq(Integer.parseInt(words[1]), words[2], words[3]);
        case "leave" -> leave(words[1]);
        default -> throw new IllegalArgumentException(line);
      }
      System.out.println("ok " + line);
    }
    System.exit(0);
  }

  static void topic(String servers, String name, int partitions) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get();
    }
  }

  static void produce(String servers, String topic, int count) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer())) {
      for (int i = 0; i < count; i++) producer.send(new ProducerRecord<>(topic, i % 12, "", "" + i)).get();
    }
  }

  static void join(String servers, String group, String topic, String protocol, String clientId) {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", servers);
    properties.put("group.id", group);
    properties.put("client.id", clientId);
    properties.put("group.protocol", protocol);
    properties.put("auto.offset.reset", "earliest");
    Thread thread =
        new Thread(
            () -> {
              try (KafkaConsumer<String, String> consumer =
                  new KafkaConsumer<>(
                      properties, new StringDeserializer(), new StringDeserializer())) {
                consumer.subscribe(List.of(topic));
                while (consumers.containsKey(clientId)) {
                  consumer.poll(Duration.ofMillis(100));
                  try {
                    consumer.commitSync();
                  } catch (CommitFailedException rebalancing) {
                    // The next poll learns the new assignment; the next commit succeeds.
                  }
                }
              }
            });
    consumers.put(clientId, thread);
    thread.start();
  }

  static void rabbitmq(int port, String queue, String name) throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setHost("127.0.0.1");
    factory.setPort(port);
    Connection connection = factory.newConnection(name);
    var channel = connection.createChannel();
    channel.queueDeclare(queue, true, false, false, null);
    channel.basicConsume(queue, (tag, delivery) -> {}, tag -> {});
    connections.put(name, connection);
  }

  static void leave(String name) throws Exception {
    Thread thread = consumers.remove(name);
    if (thread != null) thread.join();
    Connection connection = connections.remove(name);
    if (connection != null) connection.close();
  }
}
